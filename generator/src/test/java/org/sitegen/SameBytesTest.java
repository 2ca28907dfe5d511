package org.sitegen;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The same content gives the same bytes, whoever builds it, wherever, in whatever order. */
@Tag("slow")
class SameBytesTest {

    private static final Map<String, byte[]> EXPECTED = demo().build().bytes();

    @ParameterizedTest
    @CsvSource({"1, tr-TR, Pacific/Chatham", "2, ar-EG, America/St_Johns", "8, th-TH, UTC"})
    @ResourceLock(Resources.LOCALE)
    @ResourceLock(Resources.TIME_ZONE)
    void anotherFolderCountryAndNumberOfThreads(int threads, String language, String zone) {
        Locale locale = Locale.getDefault();
        TimeZone timeZone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(language));
            TimeZone.setDefault(TimeZone.getTimeZone(zone));
            assertSame(demo().asked(each -> each.threads(threads)).build().bytes());
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(timeZone);
        }
    }

    @Test
    void filesThatWereWrittenInAnotherOrder() {
        TestSite reversed = TestSite.empty();
        TestSite demo = demo();
        List<String> paths = List.copyOf(TestFolders.bytes(demo.file("content")).keySet());
        for (int i = paths.size() - 1; i >= 0; i--) {
            String path = "content/" + paths.get(i);
            TestFolders.copy(demo.file(path), reversed.file(path));
        }

        assertSame(reversed.build().bytes());
    }

    @Test
    void secondBuildInTheSameFolderWritesNothing() {
        TestSite site = TestSite.example("");
        Map<String, byte[]> first = site.build().bytes();
        BuiltSite second = site.build();

        assertThat(second.result().written()).isZero();
        assertThat(second.bytes()).containsExactlyInAnyOrderEntriesOf(first);
    }

    static Stream<Path> javas() {
        Path ours = Path.of(System.getProperty("java.home"));
        return Stream.concat(Stream.of(ours), OtherJava.newest().stream());
    }

    @ParameterizedTest
    @MethodSource("javas")
    void anotherMachine(Path java) throws Exception {
        TestSite site = demo();
        String printed =
                OtherJava.run(
                        java,
                        site.file(""),
                        List.of(
                                "-Duser.language=tr",
                                "-Duser.country=TR",
                                "-Duser.timezone=Asia/Tokyo"),
                        List.of("build", "--today", TestSite.TODAY.toString()));

        assertThat(printed).contains("The newsletter is in target/newsletter");
        assertSame(TestFolders.bytes(site.request().output()));
    }

    private static void assertSame(Map<String, byte[]> bytes) {
        assertThat(bytes.keySet()).isEqualTo(EXPECTED.keySet());
        EXPECTED.forEach(
                (path, expected) -> assertThat(bytes.get(path)).as(path).isEqualTo(expected));
    }

    private static TestSite demo() {
        return TestSite.demo();
    }
}
