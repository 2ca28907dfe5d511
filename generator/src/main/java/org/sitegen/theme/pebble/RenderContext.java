package org.sitegen.theme.pebble;

import io.pebbletemplates.pebble.template.EvaluationContextImpl;
import io.pebbletemplates.pebble.template.PebbleTemplateImpl;
import io.pebbletemplates.pebble.template.ScopeChain;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sitegen.theme.function.PageContext;

/**
 * Pebble's context of a page, or of a template included in it. Pebble hands it to every function,
 * also within macros, where the page itself is out of sight; so it is this that knows the page.
 */
final class RenderContext extends EvaluationContextImpl {

    private final TemplateEngine engine;
    private final PageContext page;
    private final PebbleTemplateImpl template;
    private final Map<String, PebbleTemplateImpl> aliases = new HashMap<>();
    private @Nullable EvaluationContextImpl inMacro;

    private RenderContext(
            TemplateEngine engine,
            PageContext page,
            PebbleTemplateImpl template,
            ScopeChain names,
            List<PebbleTemplateImpl> imported) {
        super(
                template,
                true,
                Locale.ROOT,
                -1,
                engine.pebble().getExtensionRegistry(),
                null,
                null,
                new ArrayList<>(imported),
                Map.of(),
                names,
                null,
                engine.pebble().getEvaluationOptions());
        this.engine = engine;
        this.page = page;
        this.template = template;
    }

    static RenderContext of(TemplateEngine engine, PageContext page, PebbleTemplateImpl template) {
        return new RenderContext(engine, page, template, new ScopeChain(), List.of());
    }

    /** Called by Pebble for each include. */
    @Override
    public EvaluationContextImpl shallowCopyWithoutInheritanceChain(PebbleTemplateImpl included) {
        return new RenderContext(engine, page, included, getScopeChain(), getImportedTemplates());
    }

    /** For a template that sees nothing but the site. */
    RenderContext alone() {
        ScopeChain names = new ScopeChain();
        names.pushScope(Map.of("site", getScopeChain().get("site")));
        return new RenderContext(engine, page, template, names, List.of());
    }

    /**
     * For a macro of another template, which must not search the layouts of the page for the macros
     * that it calls in turn.
     */
    EvaluationContextImpl inMacro() {
        if (inMacro == null) {
            inMacro = shallowCopyWithoutInheritanceChain(template);
        }
        return inMacro;
    }

    /** Two templates of one page may import the same macros under the same name. */
    @Override
    public void addNamedImportedTemplates(String alias, PebbleTemplateImpl imported) {
        aliases.put(alias, imported);
    }

    @Override
    public PebbleTemplateImpl getNamedImportedTemplate(String alias) {
        return Objects.requireNonNull(aliases.get(alias), alias);
    }

    PageContext page() {
        return page;
    }
}
