package org.sitegen.theme.pebble;

import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.template.PebbleTemplateImpl;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import org.sitegen.theme.function.PageContext;
import org.sitegen.theme.function.ThemeResources;
import org.sitegen.theme.template.TemplateFile;
import org.sitegen.theme.template.TemplatePlace;
import org.sitegen.theme.template.Templates;

/** Pebble with the templates of one theme, cut down to what they may do. */
public final class TemplateEngine {

    private final Templates templates;
    private final ThemeResources resources;
    private final PebbleEngine pebble;

    public TemplateEngine(Templates templates, ThemeResources resources) {
        this.templates = templates;
        this.resources = resources;
        this.pebble =
                new PebbleEngine.Builder()
                        .loader(new TemplateLoader(templates))
                        .strictVariables(true)
                        .autoEscaping(false)
                        .defaultLocale(Locale.ROOT)
                        .allowOverrideCoreOperators(true)
                        .methodAccessValidator((object, method) -> false)
                        .registerExtensionCustomizer(AllowedPebble::new)
                        .extension(new PebbleExtension())
                        .build();
    }

    public Templates templates() {
        return templates;
    }

    public ThemeResources resources() {
        return resources;
    }

    PebbleEngine pebble() {
        return pebble;
    }

    /** The parsed template; an exception of Pebble where it cannot be parsed. */
    public PebbleTemplateImpl template(String key) {
        return (PebbleTemplateImpl) pebble.getTemplate(key);
    }

    /** What a template makes of the values it sees, in UTF-8. */
    public byte[] render(String key, Map<String, Object> values, PageContext page)
            throws IOException {
        PebbleTemplateImpl template = template(key);
        OutputBuffer writer = OutputBuffer.of(page.budget());
        page.budget().enter(key, new TemplatePlace(key, 1));
        template.includeTemplate(writer, RenderContext.of(this, page, template), key, values);
        return TemplateFile.isText(key) ? PlainLines.tidy(writer.bytes()) : writer.bytes();
    }
}
