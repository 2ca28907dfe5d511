package org.sitegen.theme.asset;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sitegen.finding.Location;
import org.sitegen.finding.SourceFile;
import org.sitegen.finding.file.Findings;
import org.sitegen.text.Spelling;

/** One style sheet of a theme, whose references to other assets follow their published names. */
final class StyleSheet {

    private static final int MOST_REFERENCES = 1_000;
    private static final Pattern ELSEWHERE =
            Pattern.compile("(?s)\\s*([A-Za-z][A-Za-z0-9+.-]*:.*|//.*)");

    /** What may stand in an address by an escape only. */
    private static final Pattern ODD = Pattern.compile("[\"'()\\\\\\s]");

    private static final Pattern OTHER_CHARACTERS =
            Pattern.compile("(?i)\\s*+(@charset)(?!\\s*([\"'])utf-8\\2\\s*;)");

    private final String name;
    private final SourceFile file;
    private final PublishedAssets assets;
    private final Findings findings;

    StyleSheet(String name, SourceFile file, PublishedAssets assets, Findings findings) {
        this.name = name;
        this.file = file;
        this.assets = assets;
        this.findings = findings;
    }

    byte[] rewritten() {
        Matcher other = OTHER_CHARACTERS.matcher(file.text());
        if (other.lookingAt()) {
            wrong(
                    other.group(1),
                    other.start(1),
                    "the style sheet is UTF-8",
                    "Write @charset \"utf-8\".");
        }
        StringBuilder sheet = new StringBuilder(file.text().length());
        int from = 0;
        List<CssReferences.CssAddress> references = CssReferences.in(file.text());
        if (references.size() > MOST_REFERENCES) {
            wrong("", 0, "the style sheet refers to too many files", "Split it.");
            return new byte[0];
        }
        for (CssReferences.CssAddress reference : references) {
            String written = file.text().substring(reference.start(), reference.end());
            sheet.append(file.text(), from, reference.start());
            sheet.append(reference.computed() ? computed(reference) : target(reference, written));
            from = reference.end();
        }
        return sheet.append(file.text(), from, file.text().length())
                .toString()
                .getBytes(StandardCharsets.UTF_8);
    }

    private String computed(CssReferences.CssAddress reference) {
        return wrong(
                reference.text(),
                reference.start(),
                "\"" + reference.text() + "\" puts an address together",
                "Write the address itself there, in quotes.");
    }

    /**
     * @param source the same with its escapes
     */
    private String target(CssReferences.CssAddress reference, String source) {
        String written = reference.text();
        int at = reference.start();
        if (written.startsWith("#")) {
            return source;
        }
        if (ELSEWHERE.matcher(written).matches()) {
            return wrong(
                    written,
                    at,
                    "\"" + written + "\" stands elsewhere; no page may load it",
                    "Put the file into assets/ and name it there.");
        }
        int mark = end(written);
        String wanted = resolved(written.substring(0, mark));
        boolean odd = !source.equals(written) && ODD.matcher(written).find();
        if (wanted == null || odd || assets.isUnderWay(wanted)) {
            return wrong(written, at, "\"" + written + "\" leads nowhere", "Name another asset.");
        }
        Asset asset = assets.publish(wanted);
        return asset == null
                ? wrong(
                        written,
                        at,
                        "there is no asset \"" + wanted + "\"",
                        Spelling.meant(wanted, assets.names()) + "Name a file below assets/.")
                : toRoot()
                        + asset.address().path().substring(PublishedAssets.FOLDER.length())
                        + written.substring(mark);
    }

    private static int end(String written) {
        int hash = written.indexOf('#');
        int query = written.indexOf('?');
        int end = hash < 0 ? written.length() : hash;
        return query < 0 ? end : Math.min(query, end);
    }

    private String toRoot() {
        return "../".repeat((int) name.chars().filter(character -> character == '/').count());
    }

    /** The name below {@code assets/} of what is written relative to this sheet. */
    private @Nullable String resolved(String written) {
        String folder = name.substring(0, name.lastIndexOf('/') + 1);
        String rest = written;
        while (rest.startsWith("../") || rest.startsWith("./")) {
            if (rest.startsWith("../")) {
                if (folder.isEmpty()) {
                    return null;
                }
                folder = folder.substring(0, folder.lastIndexOf('/', folder.length() - 2) + 1);
            }
            rest = rest.substring(rest.indexOf('/') + 1);
        }
        return rest.isEmpty() || rest.startsWith("/") ? null : folder + rest;
    }

    private String wrong(String written, int at, String message, String advice) {
        Location place = file.at(at).wide(Math.max(1, written.length()));
        findings.error("theme-asset", place, message, advice);
        return written;
    }
}
