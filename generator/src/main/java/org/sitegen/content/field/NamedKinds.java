package org.sitegen.content.field;

import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sitegen.finding.Remedy;
import org.sitegen.finding.advice.Advice;
import org.sitegen.newsletter.value.Types;
import org.sitegen.schema.OwnIds;

/** The ids that an example names, and those kinds of things of which there is none to name. */
public final class NamedKinds implements OwnIds {

    private final OwnIds own;
    private final Set<String> none = new TreeSet<>();

    private NamedKinds(OwnIds own) {
        this.own = own;
    }

    /** The advice to write a text that names things, and to add those that are not there. */
    public static Advice write(OwnIds own, Function<OwnIds, Remedy> text) {
        return show(own, text).after("Write: ");
    }

    /** The same without a word in front. */
    public static Advice show(OwnIds own, Function<OwnIds, Remedy> text) {
        NamedKinds named = new NamedKinds(own);
        Remedy remedy = text.apply(named);
        String shown = text.apply(OwnIds.open(named)).text();
        return Advice.of("").showAs(remedy.with(named.remedy()), shown).say(named.words());
    }

    @Override
    public @Nullable String first(String kind) {
        String first = own.first(kind);
        if (first == null) {
            none.add(kind);
        }
        return first;
    }

    @Override
    public Advice toAdd(String kind, String id) {
        return own.toAdd(kind, id);
    }

    /** What has to be added so that the example can name it; nothing if all is there. */
    private String words() {
        StringBuilder words = new StringBuilder();
        for (String kind : none) {
            Advice add = adding(kind);
            if (!add.remedies().isEmpty()) {
                words.append(" (There is no " + kind + " yet: " + add.words() + ".)");
            }
        }
        return words.toString();
    }

    /** The same as it is written. */
    private @Nullable Remedy remedy() {
        @Nullable Remedy all = null;
        for (String kind : none) {
            for (Remedy one : adding(kind).remedies()) {
                all = one.with(all);
            }
        }
        return all;
    }

    private Advice adding(String kind) {
        return own.toAdd(kind, Types.idOf(kind).example());
    }
}
