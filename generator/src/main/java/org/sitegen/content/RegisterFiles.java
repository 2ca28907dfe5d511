package org.sitegen.content;

import java.util.List;

/** How the files of the registers are called. */
final class RegisterFiles {

    private static final List<String> NAMES =
            List.of("goals", "capabilities", "services", "units", "roles", "glossary");

    private RegisterFiles() {}

    static String name(String register) {
        return ContentTree.REGISTERS + '/' + register + ".yml";
    }

    static List<String> names() {
        return NAMES.stream().map(RegisterFiles::name).toList();
    }

    /** The file with all things of a kind, {@code unit}, or nothing if the kind has no register. */
    static String ofKind(String kind) {
        String plural = kind.equals("capability") ? "capabilities" : kind + 's';
        return NAMES.contains(plural) ? name(plural) : "";
    }

    static boolean isOne(String name) {
        return name.startsWith(ContentTree.REGISTERS) && names().contains(name);
    }
}
