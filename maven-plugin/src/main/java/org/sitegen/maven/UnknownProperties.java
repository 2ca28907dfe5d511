package org.sitegen.maven;

import java.util.List;
import java.util.Properties;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.maven.plugin.logging.Log;
import org.sitegen.text.Spelling;

/** What was typed with {@code -Dsite-gen.…} though there is no such parameter. */
final class UnknownProperties {

    private static final String OURS = "site-gen.";

    static final SortedSet<String> KNOWN =
            new TreeSet<>(
                    List.of(
                            "site-gen.baseUrl",
                            "site-gen.cache",
                            "site-gen.content",
                            "site-gen.drafts",
                            "site-gen.future",
                            "site-gen.output",
                            "site-gen.report",
                            "site-gen.skip",
                            "site-gen.strict",
                            "site-gen.sync",
                            "site-gen.theme",
                            "site-gen.themes",
                            "site-gen.threads",
                            "site-gen.today"));

    private UnknownProperties() {}

    /** Maven itself says nothing of a property that nobody asks for. */
    static void warn(Properties typed, Log log) {
        for (String name : new TreeSet<>(typed.stringPropertyNames())) {
            if (name.startsWith(OURS) && !KNOWN.contains(name)) {
                log.warn(
                        "There is no parameter \""
                                + name
                                + "\", so it does nothing. "
                                + Spelling.meant(name, KNOWN)
                                + "mvn site-gen:help -Ddetail lists them.");
            }
        }
    }
}
