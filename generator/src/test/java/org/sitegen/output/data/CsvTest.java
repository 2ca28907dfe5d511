package org.sitegen.output.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitegen.text.Datum;

class CsvTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@sum(1)", "\t=1", "\r=1"})
    void noTextIsRunAsAFormula(String text) {
        assertThat(cells(written(new Csv().text(text).end()))).containsExactly("'" + text);
    }

    @Test
    void aNumberStaysANumber() {
        Csv csv = new Csv().value(new Datum.Numeral(new BigDecimal("-1.50"))).value(null);

        assertThat(written(csv.value(new Datum.Flag(true)).end())).isEqualTo("-1.50,,true\r\n");
    }

    @Property
    void whatIsWrittenCanBeReadAgain(
            @ForAll @Size(min = 1, max = 6)
                    List<@Chars({'a', ',', '"', '\r', '\n', ' '}) @StringLength(max = 6) String>
                            texts) {
        Csv csv = new Csv();
        texts.forEach(text -> csv.text('x' + text));

        assertThat(cells(written(csv.end())))
                .containsExactlyElementsOf(texts.stream().map(text -> 'x' + text).toList());
    }

    private static String written(Csv csv) {
        String text = new String(csv.bytes(), StandardCharsets.UTF_8);
        assertThat(text).startsWith("\uFEFF").endsWith("\r\n");
        return text.substring(1);
    }

    /** The cells of one row, read as RFC 4180 has it. */
    private static List<String> cells(String row) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < row.length() - "\r\n".length(); i++) {
            char one = row.charAt(i);
            boolean again = quoted && one == '"' && row.charAt(i + 1) == '"';
            if (one == '"' && !again) {
                quoted = !quoted;
            } else if (one == ',' && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(one);
                i += again ? 1 : 0;
            }
        }
        cells.add(cell.toString());
        return cells;
    }
}
