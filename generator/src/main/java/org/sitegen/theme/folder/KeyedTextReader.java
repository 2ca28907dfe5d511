package org.sitegen.theme.folder;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.sitegen.finding.Location;
import org.sitegen.finding.SourceFile;
import org.sitegen.finding.file.FileFindings;
import org.sitegen.finding.file.Findings;
import org.sitegen.yaml.YamlComposer;
import org.sitegen.yaml.YamlMap;
import org.sitegen.yaml.YamlNode;
import org.sitegen.yaml.YamlSource;
import org.sitegen.yaml.YamlText;

/** Reads the files of a theme that hold keys with texts, and nothing nested. */
public final class KeyedTextReader {

    private static final String CHECK = "theme-line";
    private static final int LONGEST_FILE = 1024 * 1024;
    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9_-]+([.][A-Za-z0-9_-]+)*+");

    private final FileFindings findings;

    private KeyedTextReader(FileFindings findings) {
        this.findings = findings;
    }

    /** The texts in their order; what cannot be understood is a finding. */
    public static List<KeyedText> read(SourceFile file, Findings findings) {
        KeyedTextReader reader = new KeyedTextReader(new FileFindings(file));
        List<KeyedText> texts = reader.texts(file);
        reader.findings.report(findings, false);
        return texts;
    }

    private List<KeyedText> texts(SourceFile file) {
        List<KeyedText> texts = new ArrayList<>();
        YamlNode root = isFit(file) ? YamlComposer.compose(YamlSource.fields(findings)) : null;
        if (root instanceof YamlMap map) {
            map.pairs().values().forEach(pair -> add(pair, texts));
        } else if (root != null) {
            wrong(
                    root.at(),
                    root.words() + " stands where keys with their texts are expected",
                    "Write one line like \"failures.title: What went wrong\" for each text.");
        }
        return texts;
    }

    private boolean isFit(SourceFile file) {
        boolean fit = file.text().length() <= LONGEST_FILE;
        if (!fit) {
            wrong(file.whole(), "the file is larger than 1 MB", "Make it smaller.");
        }
        return fit;
    }

    private void add(YamlMap.Pair pair, List<KeyedText> texts) {
        YamlText key = pair.key();
        if (!KEY.matcher(key.text()).matches()) {
            wrong(
                    key.at(),
                    "\"" + key.text() + "\" is no key",
                    "Write letters, digits, hyphens and underscores, with points between them.");
        } else if (!(pair.value() instanceof YamlText text)) {
            wrong(
                    pair.at(),
                    "\"" + key.text() + "\" is " + pair.value().words() + ", not a text",
                    "Nothing is nested: write keys like \"failures.title\", and a text that begins"
                            + " with a brace in double quotes.");
        } else if (text.isEmpty() && text.isPlain()) {
            wrong(key.at(), "there is no text", "Write the text, or \"\" for none.");
        } else {
            texts.add(new KeyedText(key.text(), text.spaced(), key.at()));
        }
    }

    private void wrong(Location place, String message, String advice) {
        findings.error(CHECK, place, message, advice);
    }
}
