package org.sitegen.theme.pebble;

import io.pebbletemplates.pebble.loader.MemoryLoader;
import org.jspecify.annotations.Nullable;
import org.sitegen.theme.template.TemplateFile;
import org.sitegen.theme.template.Templates;

/** Gives Pebble the templates that were read beforehand, and nothing else: it knows no files. */
final class TemplateLoader extends MemoryLoader {

    private final Templates templates;

    TemplateLoader(Templates templates) {
        this.templates = templates;
        templates.all().forEach(file -> addTemplate(file.key(), text(file)));
    }

    /**
     * Pebble swallows the line end behind {@code }}}, which glues words together; a space before it
     * prevents that and moves nothing to another line. A template without text is none to it.
     */
    private static String text(TemplateFile file) {
        String text = file.source().text().replace("\r\n", "\n").replace("}}\n", "}} \n");
        return text.isEmpty() ? "{##}" : text;
    }

    @Override
    public @Nullable String resolveRelativePath(String written, String from) {
        TemplateFile anchor = templates.byKey(from);
        TemplateFile file = anchor == null ? null : templates.find(written, anchor);
        return file == null ? "no " + Templates.bare(written) : file.key();
    }
}
