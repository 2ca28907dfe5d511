package org.sitegen.output.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.sitegen.schema.Field;

/** Holds the guide's list of the columns of a spreadsheet to those that are written. */
class FigureColumnsPageTest {

    private static final Path PAGE = Path.of("..", "docs", "data.md");
    private static final Pattern TABLE =
            Pattern.compile("(?s)(?<=<!-- columns -->\n).*?(?=<!-- /columns -->)");

    @Test
    void thePageTellsOfEveryColumn() throws IOException {
        String page = Files.readString(PAGE);
        String expected = TABLE.matcher(page).replaceFirst(Matcher.quoteReplacement(table()));
        if ("overwrite".equals(System.getProperty("golden"))) {
            Files.writeString(PAGE, expected);
        }
        assertThat(PAGE).content().isEqualTo(expected).contains(table());
    }

    private static String table() {
        StringBuilder table = new StringBuilder("| column | says | holds |\n|---|---|---|\n");
        for (Field<FigureRow, ?> field : FigureRow.SCHEMA.fields()) {
            table.append("| `").append(field.name()).append("` | ");
            table.append(field.meaning()).append(" | ").append(field.type().words()).append(" |\n");
        }
        return table.toString();
    }
}
