package org.sitegen.theme;

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
import org.sitegen.site.Page;

/**
 * The rendering of one page, or of a template included in it. Pebble hands its context to every
 * function, also within macros, where the page itself is out of sight; so it is the context that
 * knows the page.
 */
final class Rendering extends EvaluationContextImpl {

    private final Engine engine;
    private final Page page;
    private final PageBudget budget;
    private final PebbleTemplateImpl template;
    private final @Nullable Rendering outer;
    private final int depth;
    private final Way way;
    private final List<TemplateMistake> noted;
    private final HashMap<String, PebbleTemplateImpl> aliases = new HashMap<>();
    private @Nullable EvaluationContextImpl inMacro;

    private Rendering(
            Engine engine,
            Page page,
            PageBudget budget,
            PebbleTemplateImpl template,
            ScopeChain names,
            @Nullable Rendering outer) {
        super(
                template,
                true,
                Locale.ROOT,
                -1,
                engine.pebble().getExtensionRegistry(),
                null,
                null,
                outer == null ? new ArrayList<>() : new ArrayList<>(outer.getImportedTemplates()),
                new HashMap<>(),
                names,
                null,
                engine.pebble().getEvaluationOptions());
        this.engine = engine;
        this.page = page;
        this.budget = budget;
        this.template = template;
        this.outer = outer;
        this.way = outer == null ? Way.from(page.address(), engine.baseUrl()) : outer.way;
        this.noted = outer == null ? new ArrayList<>() : outer.noted;
        this.depth = outer == null ? 0 : outer.depth + 1;
    }

    static Rendering of(Engine engine, Page page, PebbleTemplateImpl template) {
        return new Rendering(engine, page, new PageBudget(), template, new ScopeChain(), null);
    }

    /** Called by Pebble for each include. */
    @Override
    public EvaluationContextImpl shallowCopyWithoutInheritanceChain(PebbleTemplateImpl included) {
        return inner(included, getScopeChain());
    }

    /** For a template that sees nothing but the site. */
    Rendering alone(Object site) {
        ScopeChain names = new ScopeChain();
        names.pushScope(Map.of("site", site));
        return inner(template, names);
    }

    private Rendering inner(PebbleTemplateImpl included, ScopeChain names) {
        Rendering inner = new Rendering(engine, page, budget, included, names, this);
        if (inner.depth > PageBudget.DEEPEST) {
            throw tooMuch("includes and macros are more than " + PageBudget.DEEPEST + " deep", 0);
        }
        return inner;
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

    /** The way from the page to the rest of the site. */
    Way way() {
        return way;
    }

    /** Keeps a mistake that need not end the page. */
    void note(TemplateMistake mistake) {
        noted.add(mistake);
    }

    List<TemplateMistake> noted() {
        return noted;
    }

    Engine engine() {
        return engine;
    }

    PageBudget budget() {
        return budget;
    }

    TemplateMistake tooMuch(String what, int line) {
        return new TemplateMistake(
                "template-too-much",
                what + ": " + chain(),
                "Look for a loop, an include or a macro that repeats itself.",
                "",
                new TemplatePlace(template.getName(), Math.max(1, line)));
    }

    /** {@code failure → partials/figure}; the middle of a long one is left out. */
    private String chain() {
        ArrayList<String> names = new ArrayList<>();
        for (Rendering at = this; at != null; at = at.outer) {
            names.add(0, at.template.getName());
        }
        names.remove(0);
        names.addAll(budget.macros());
        int size = names.size();
        return size <= 6
                ? String.join(" → ", names)
                : String.join(" → ", names.subList(0, 3))
                        + " → … → "
                        + String.join(" → ", names.subList(size - 2, size));
    }
}
