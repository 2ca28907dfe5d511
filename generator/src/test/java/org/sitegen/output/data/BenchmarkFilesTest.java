package org.sitegen.output.data;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sitegen.output.ExamplePublication;
import org.sitegen.output.StrictJson;
import org.sitegen.output.TestEntries;

class BenchmarkFilesTest {

    private static final BenchmarkFiles FILES = new BenchmarkFiles();
    private static final String FOLDER = "benchmarks/desk-first-fix/";

    @Test
    void figuresAreWrittenForSpreadsheets() throws IOException {
        assertThat(ExamplePublication.of("First fix").write(FILES, FOLDER + "desk-first-fix.csv"))
                .isEqualTo(
                        """
                        \uFEFFperiod,value,numerator,denominator,mark,note,target,target_min,target_max,met
                        2026-08,71.4,714,1000,,,,,,
                        2026-09,76,714,1000,r,"'=1+1, ""quoted""\",75,,,true
                        2026-10,-3.5,714,1000,p,first count,75,,,false
                        """
                                .replace("\n", "\r\n"));
    }

    @Test
    void figuresAreWrittenForPrograms() throws IOException {
        JsonNode file = read(ExamplePublication.of("First fix"));

        assertThat(file.get("format").asInt()).isEqualTo(3);
        assertThat(file.get("unit").asText()).isEqualTo("percent");
        assertThat(file.get("direction").asText()).isEqualTo("higher-is-better");
        assertThat(file.get("bounds").get("max").asInt()).isEqualTo(100);
        assertThat(file.get("latest").get("variation").asText()).isEqualTo("too-few");
        assertThat(file.get("rows")).hasSize(3);
        assertThat(file.get("rows").get(1).get("value").decimalValue()).isEqualByComparingTo("76");
        assertThat(file.get("rows").get(1).get("note").asText()).isEqualTo("=1+1, \"quoted\"");
    }

    @Test
    void unknownFigureIsLeftOutNeverZero() throws IOException {
        ExamplePublication site = ExamplePublication.of("First fix");
        site.measurements.put("desk-first-fix", List.of(TestEntries.gap(10)));

        assertThat(site.write(FILES, FOLDER + "desk-first-fix.csv"))
                .contains("2026-10,,,,x,The counter stood still,75,,,\r\n");
        assertThat(read(site).get("rows").get(0).has("value")).isFalse();
        assertThat(read(site).has("latest")).isFalse();
    }

    private static JsonNode read(ExamplePublication site) throws IOException {
        return StrictJson.read(site.write(FILES, FOLDER + "desk-first-fix.json"));
    }
}
