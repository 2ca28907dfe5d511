package org.sitegen;

import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A figure and its verdict are the same wherever a reader or a program meets them. */
@Tag("slow")
class ParityTest {

    private static final BuiltSite DEMO = DemoSite.PUBLISHED.built();

    static Stream<String> benchmarks() {
        return BenchmarkParity.ids(DEMO).stream();
    }

    @ParameterizedTest
    @MethodSource("benchmarks")
    void pageAndFilesHaveTheSameFigures(String id) {
        BenchmarkParity parity = new BenchmarkParity(DEMO, id);

        parity.assertDataAgree();
        parity.assertRowsAgree();
        parity.assertLatestAgrees();
    }

    @ParameterizedTest
    @MethodSource("benchmarks")
    void listEditionAndFeedSayTheSame(String id) {
        BenchmarkParity parity = new BenchmarkParity(DEMO, id);

        parity.assertListAgrees();
        parity.assertEditionAgrees();
        parity.assertFeedAgrees();
    }
}
