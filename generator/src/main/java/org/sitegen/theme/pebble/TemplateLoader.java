package org.sitegen.theme.pebble;

import io.pebbletemplates.pebble.error.LoaderException;
import io.pebbletemplates.pebble.loader.Loader;
import java.io.Reader;
import java.io.StringReader;
import org.jspecify.annotations.Nullable;
import org.sitegen.theme.template.TemplateFile;
import org.sitegen.theme.template.Templates;

/** Gives Pebble the templates that were read beforehand, and nothing else: it knows no files. */
final class TemplateLoader implements Loader<String> {

    private final Templates templates;

    TemplateLoader(Templates templates) {
        this.templates = templates;
    }

    @Override
    public Reader getReader(String key) {
        TemplateFile file = templates.byKey(key);
        if (file == null) {
            throw new LoaderException(null, "There is no template \"" + key + "\"");
        }
        return new StringReader(keepingLineEnds(file.source().text()));
    }

    /**
     * Pebble swallows the line end behind {@code }}}, which glues words together; a space before it
     * prevents that and moves nothing to another line.
     */
    private static String keepingLineEnds(String text) {
        return text.replace("\r\n", "\n").replace("}}\n", "}} \n");
    }

    @Override
    public @Nullable String resolveRelativePath(String written, String from) {
        TemplateFile anchor = templates.byKey(from);
        TemplateFile file = anchor == null ? null : templates.find(written, anchor);
        return file == null ? Templates.bare(written) : file.key();
    }

    @Override
    public String createCacheKey(String name) {
        return name;
    }

    @Override
    public boolean resourceExists(String name) {
        return templates.byKey(name) != null;
    }

    @Override
    public void setCharset(String charset) {
        throw new UnsupportedOperationException("Templates are UTF-8");
    }

    @Override
    public void setPrefix(String prefix) {
        throw new UnsupportedOperationException("Templates have no prefix");
    }

    @Override
    public void setSuffix(String suffix) {
        throw new UnsupportedOperationException("Templates have no suffix");
    }
}
