package org.sitegen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The Nu HTML checker finds nothing on any page. */
@Tag("slow")
class MarkupTest {

    @ParameterizedTest
    @CsvSource({"candour, en", "candour, fr", "plain, en"})
    void everyPageOfTheDemoIsValid(String theme, String language) throws Exception {
        String baseUrl = theme.equals("candour") ? DemoSite.BASE_URL : null;
        assertThat(HtmlChecker.check(new DemoSite(theme, language, baseUrl).pages())).isEmpty();
    }

    @Test
    void pagesOfAnEmptyNewsletterAreValid() throws Exception {
        assertThat(HtmlChecker.check(TestSite.of("").buildsWell().pages())).isEmpty();
    }

    @Test
    void mistakesWouldBeSeen() throws Exception {
        SitePage page =
                new SitePage("", "<!doctype html><title>x</title><p><p id=a></div><b id=a>");
        assertThat(HtmlChecker.check(List.of(page))).hasSizeGreaterThan(2);
    }
}
