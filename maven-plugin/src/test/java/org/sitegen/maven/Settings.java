package org.sitegen.maven;

/** What the POM tells the tests in system properties. */
final class Settings {

    private Settings() {}

    static String of(String name) {
        String value = System.getProperty(name);
        if (value == null || value.isBlank()) {
            throw new IllegalStateException("Run this by Maven, which sets '" + name + "'");
        }
        return value;
    }
}
