package org.sitegen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What readers find on a page of each kind changes only here, where it is reviewed. */
class GoldenPagesTest {

    private static final Path GOLDEN = Path.of("src", "test", "resources", "golden", "site");
    private static final BuiltSite SITE = TestSite.example("").build();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "benchmarks/desk-first-fix/",
                "editions/2026-10/",
                "editions/2026-10/one-page/",
                "failures/f-2026-014/",
                "failures/2026/",
                "for/finance/",
                "promises/",
                "requests/",
                "requests/r-2026-031/",
                "wins/w-2026-031/",
            })
    void pageSaysWhatItSaid(String address) throws IOException {
        String name = address.isEmpty() ? "home" : address.replace('/', '-').replaceAll("-$", "");
        Path expected = GOLDEN.resolve(name + ".txt");
        String outline = PageOutline.of(SITE.page(address).document());
        if (System.getProperty("golden", "").equals("overwrite")) {
            Files.createDirectories(GOLDEN);
            Files.writeString(expected, outline);
        }

        assertThat(outline).isEqualTo(Files.readString(expected));
    }

    @Test
    void plainTextSaysWhatItSaid() throws IOException {
        Path expected = GOLDEN.resolve("editions-2026-10-plain-text.txt");
        String text = SITE.file("data/editions/2026-10.txt");
        if (System.getProperty("golden", "").equals("overwrite")) {
            Files.writeString(expected, text);
        }

        assertThat(text).isEqualTo(Files.readString(expected));
    }
}
