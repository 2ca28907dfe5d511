package org.sitegen.theme.function;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sitegen.newsletter.value.Address;
import org.sitegen.theme.TestTheme;
import org.sitegen.theme.Theme;

class TemplateFunctionsTest {

    @TempDir Path folder;

    @Test
    void eachFunctionStandsInTheGuide() throws IOException {
        String guide = Files.readString(Path.of("../themes/README.md"));
        for (String name : TemplateFunctions.ALL.keySet()) {
            assertThat(guide).contains("| `" + name + "(");
        }
    }

    @Test
    void manyThreadsRenderTheSameBytes() throws Exception {
        String files =
                """
                -- templates/page.peb --
                {% extends "layout" %}
                {% import "partials/ui" as ui %}
                {% block main %}{% for x in page.value %}{{ ui.row(x, loop.index) }}{% endfor %}{% endblock %}
                -- templates/layout.peb --
                {% import "partials/ui" as ui %}
                <h1>{{ site.name }}</h1>{% block main %}{% endblock %}{{ link(page.address) }}
                -- templates/partials/ui.peb --
                {% macro row(x, i) %}<p class="r{{ i }}">{{ x }} {{ number(i) }} {{ plural('count', i) }}</p>{% endmacro %}
                """;
        TestTheme theme = TestTheme.of(folder, files);
        List<String> alone = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            alone.add(TestTheme.text(theme.theme, new TestTheme.Site("s"), page(i)));
        }
        TestTheme fresh = TestTheme.of(folder, files);
        assertThat(together(fresh.theme)).isEqualTo(alone);
        fresh.theme.reportMistakes(fresh.findings);
        assertThat(fresh.headlines()).isEmpty();
    }

    private static List<String> together(Theme theme)
            throws InterruptedException, ExecutionException {
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Future<String>> under = new ArrayList<>();
            for (int i = 0; i < 200; i++) {
                int number = i;
                under.add(
                        threads.submit(
                                () ->
                                        TestTheme.text(
                                                theme, new TestTheme.Site("s"), page(number))));
            }
            List<String> texts = new ArrayList<>();
            for (Future<String> one : under) {
                texts.add(one.get());
            }
            return texts;
        } finally {
            threads.shutdownNow();
        }
    }

    private static TestTheme.ShownPage page(int number) {
        List<String> values = new ArrayList<>();
        for (int i = 0; i < number % 20; i++) {
            values.add("value <" + number + "-" + i + ">");
        }
        return new TestTheme.ShownPage(new Address("p/" + number + "/"), "page", values);
    }
}
