package org.sitegen.code;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the list of packages from ARCHITECTURE.md. */
final class ArchitecturePage {

    private static final Pattern ROW =
            Pattern.compile("\\| `([a-z.]+)` \\|[^|]*\\|([^|]*)\\|([^|]*)\\|");
    private static final Pattern CODE = Pattern.compile("`([^`]+)`");

    private ArchitecturePage() {}

    /**
     * A package as the page lists it.
     *
     * @param packageName its full name
     * @param types the types the page names
     * @param libraries the packages of libraries that only its top package may use
     */
    record Listed(String packageName, List<String> types, List<String> libraries) {

        /** The package at the top that it stands in, with all that stand there. */
        String topPackage() {
            int end = packageName.indexOf('.', "org.sitegen.".length());
            return (end < 0 ? packageName : packageName.substring(0, end)) + "..";
        }
    }

    static List<Listed> packages() {
        List<Listed> packages = new ArrayList<>();
        for (String line : read().lines().toList()) {
            Matcher row = ROW.matcher(line);
            if (row.matches()) {
                packages.add(
                        new Listed(
                                "org.sitegen." + row.group(1),
                                codes(row.group(2)),
                                codes(row.group(3))));
            }
        }
        return packages;
    }

    private static List<String> codes(String cell) {
        return CODE.matcher(cell).results().map(match -> match.group(1)).toList();
    }

    private static String read() {
        try {
            return Files.readString(Path.of("..", "ARCHITECTURE.md"));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
