package org.sitegen.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.sitegen.finding.SourceFile;
import org.sitegen.finding.file.Findings;
import org.sitegen.theme.folder.KeyedTextReader;

/** The words of the default theme, as checks see them. */
record CheckedWords(Map<String, String> texts) {

    /** Those of a language; none if the theme does not speak it. */
    static CheckedWords of(String language) throws IOException {
        Map<String, String> texts = new HashMap<>();
        Path file = Path.of("..", "themes", "candour", "words", language + ".yml");
        if (Files.exists(file)) {
            KeyedTextReader.read(
                            new SourceFile(file.toString(), Files.readString(file)), new Findings())
                    .forEach(text -> texts.put(text.key(), text.text()));
        }
        return new CheckedWords(texts);
    }

    String text(String key) {
        return texts.getOrDefault(key, "");
    }
}
