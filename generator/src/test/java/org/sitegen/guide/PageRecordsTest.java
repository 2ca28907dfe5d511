package org.sitegen.guide;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.sitegen.site.Page;
import org.sitegen.site.plan.SiteView;

/** Holds the theme author's list of page records to the records themselves. */
class PageRecordsTest {

    private static final Path FILE = Path.of("..", "docs", "themes", "records.md");

    private static final String HEAD =
            """
            # What a template sees

            <!-- Made from the records of the pages. Change those, then run PageRecordsTest with -Dgolden=overwrite. -->

            Every template sees `site` and `page`. `site` is the same on all pages. What `page` is depends on the template; all
            pages have `address` and `template` besides. Read a part with a dot: `page.card.title`. "Or null" means that it may be
            absent: ask `{% if page.edition is not null %}` first.
            """;

    private final StringBuilder text = new StringBuilder(HEAD);
    private final Set<Class<?>> told = new LinkedHashSet<>();
    private final Set<Class<?>> waiting =
            new TreeSet<>(Comparator.comparing(PartType::name).thenComparing(Class::getName));

    @Test
    void theListTellsOfTheRecordsThatTemplatesSee() throws IOException {
        text.append("\n## site\n");
        tell(SiteView.class);
        for (Class<?> page : pages()) {
            text.append("\n## page in ").append(templates(page)).append('\n');
            tell(page);
        }
        tellOthers();
        if ("overwrite".equals(System.getProperty("golden"))) {
            Files.writeString(FILE, text);
        }
        assertThat(FILE).content().isEqualTo(text.toString());
    }

    private static List<Class<?>> pages() {
        List<Class<?>> pages = new ArrayList<>();
        for (JavaClass each : new ClassFileImporter().importPackagesOf(Page.class)) {
            if (each.isRecord() && each.isAssignableTo(Page.class)) {
                pages.add(each.reflect());
            }
        }
        pages.sort(Comparator.comparing(Class::getSimpleName));
        return pages;
    }

    /** A page that is more than one template's names them in the comment on its part. */
    private static String templates(Class<?> page) {
        String several = RecordSource.of(page).parts().get("template");
        return several == null
                ? "`" + template(page) + "`"
                : several.replaceFirst("^the template: ", "");
    }

    private static String template(Class<?> page) {
        try {
            Path source = Path.of("src/main/java", page.getName().replace('.', '/') + ".java");
            String code = Files.readString(source);
            String behind = code.substring(code.indexOf("String template() {"));
            return behind.substring(behind.indexOf('"') + 1).split("\"", 2)[0];
        } catch (IOException e) {
            throw new IllegalStateException("No source for '" + page + "'", e);
        }
    }

    private void tellOthers() {
        text.append("\n# Parts of pages\n");
        while (!waiting.isEmpty()) {
            Class<?> next = waiting.iterator().next();
            waiting.remove(next);
            if (told.add(next)) {
                text.append("\n## ").append(PartType.name(next)).append('\n');
                table(next);
            }
        }
    }

    private void tell(Class<?> type) {
        told.add(type);
        text.append("\n<a id=\"").append(PartType.anchor(type)).append("\"></a>");
        table(type);
    }

    private void table(Class<?> type) {
        RecordSource source = RecordSource.of(type);
        text.append('\n')
                .append(source.meaning())
                .append("\n\n| part | is | holds |\n|---|---|---|\n");
        for (RecordComponent part : type.getRecordComponents()) {
            String meaning = source.parts().getOrDefault(part.getName(), "");
            text.append("| `").append(part.getName()).append("` | ").append(meaning);
            text.append(" | ").append(PartType.words(part)).append(" |\n");
            waiting.addAll(PartType.records(part.getGenericType()));
        }
        waiting.removeAll(told);
    }
}
