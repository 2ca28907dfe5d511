package org.sitegen.theme.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitegen.TestSite;

class ThemeFolderTest {

    private static final Path THEMES = Path.of("..", "themes");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "candour/theme.yml",
                "candour/words/en.yml",
                "candour/assets/style.css",
                "candour/templates/layout.peb",
                "candour/templates/edition.txt.peb",
                "plain/theme.yml"
            })
    void whatIsLeftOfAMergeIsToldAsWhatItIsAndNothingBesides(String file) throws IOException {
        String path = "themes/" + file;
        String text = Files.readString(THEMES.resolve(file));
        String merged = "<<<<<<< HEAD\n" + text + "=======\n}{% other\n>>>>>>> desk\n";
        TestSite site = TestSite.example("").write(path, merged);

        assertThat(site.asked(each -> each.theme("plain")).build().isStopped().findings())
                .hasSize(3)
                .allMatch(each -> each.endsWith("of a merge that was not finished [conflict-mark]"))
                .first()
                .asString()
                .startsWith(path + ":1:1: error: \"<<<<<<<\"");
    }
}
