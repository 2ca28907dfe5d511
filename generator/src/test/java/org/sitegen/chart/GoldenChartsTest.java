package org.sitegen.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Pictures change only on purpose: run with -Dgolden=overwrite and look at them. */
class GoldenChartsTest {

    private static final Path GOLDEN = Path.of("src/test/resources/golden/charts");

    static Set<String> names() {
        return ExampleCharts.all().keySet();
    }

    @ParameterizedTest
    @MethodSource("names")
    void pictureIsTheGoldenOne(String name) throws IOException {
        Drawing drawing = Objects.requireNonNull(ExampleCharts.all().get(name));

        String drawn = GoldenText.of(drawing.draw(ExampleChartWords.EN));
        Path file = GOLDEN.resolve(name + ".svg");
        if ("overwrite".equals(System.getProperty("golden"))) {
            Files.writeString(file, drawn);
        }
        assertThat(drawn).isEqualTo(Files.readString(file));
    }

    @Test
    void eachGoldenPictureHasItsChart() throws IOException {
        try (Stream<Path> files = Files.list(GOLDEN)) {
            Set<String> names =
                    files.map(f -> f.getFileName().toString().replace(".svg", ""))
                            .collect(Collectors.toSet());
            assertThat(names).isEqualTo(names());
        }
    }
}
