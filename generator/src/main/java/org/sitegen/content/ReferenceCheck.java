package org.sitegen.content;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.sitegen.content.field.ReferenceUse;
import org.sitegen.finding.Finding;
import org.sitegen.finding.Severity;
import org.sitegen.finding.advice.Advice;
import org.sitegen.newsletter.EntryTypes;
import org.sitegen.newsletter.value.Reference;
import org.sitegen.newsletter.value.Types;
import org.sitegen.text.Spelling;

/** Checks that whatever is named in fields exists and can be seen. */
final class ReferenceCheck {

    /** Looking for what was meant is slow where there are many ids, so it is not done for ever. */
    private static final int MOST_SUGGESTIONS = 100;

    private static final int SHORT_LIST = 25;

    private final ReferenceIndex known;
    private final UnaryOperator<String> name;
    private int suggestions;
    private @Nullable Reference self;

    /**
     * @param name how a file of the content folder is named in messages
     */
    ReferenceCheck(ReferenceIndex known, UnaryOperator<String> name) {
        this.known = known;
        this.name = name;
    }

    /**
     * What is wrong with what is named in an entry, a register or the settings.
     *
     * @param seen whether readers see what stands there
     * @param itself the entry, which is not what it means to name; null if it is none
     */
    List<Finding> of(List<ReferenceUse> references, boolean seen, @Nullable Reference itself) {
        self = itself;
        List<Finding> found = new ArrayList<>();
        for (ReferenceUse use : references) {
            String withheld = known.whyWithheld(use.reference());
            if (!known.contains(use.reference())) {
                found.add(unknown(use));
            } else if (seen && withheld != null) {
                found.add(withheld(use, withheld));
            }
        }
        return found;
    }

    private Finding unknown(ReferenceUse use) {
        Reference reference = use.reference();
        boolean kindKnown = known.kinds().contains(reference.kind());
        return error(
                "unknown-reference",
                use,
                kindKnown
                        ? "there is no " + reference.kind() + " \"" + reference.id() + "\""
                        : "\"" + reference.kind() + "\" is no kind of thing that can be named",
                kindKnown ? advice(use) : kinds(reference.kind()));
    }

    private Advice kinds(String written) {
        return Advice.of(
                Spelling.meant(written, known.kinds())
                        + "Name one of: "
                        + String.join(", ", known.kinds())
                        + ".");
    }

    private Advice advice(ReferenceUse use) {
        Reference reference = use.reference();
        Collection<String> ids = others(reference.kind());
        Advice meant = suggestions++ < MOST_SUGGESTIONS ? meant(use, ids) : Advice.NONE;
        if (ids.isEmpty()) {
            return adding(reference).after(none(reference.kind()));
        }
        if (ids.size() > SHORT_LIST) {
            return meant.say("Correct the id, or ").say(adding(reference));
        }
        return meant.say("Known: " + String.join(", ", ids) + ".").say(or(reference));
    }

    private String none(String kind) {
        boolean alone = self != null && self.kind().equals(kind);
        return alone ? "There is no other yet: " : "There is none at all yet: ";
    }

    private Collection<String> others(String kind) {
        Collection<String> ids = known.ids(kind);
        boolean many = ids.size() > SHORT_LIST && suggestions >= MOST_SUGGESTIONS;
        return self == null || many || !self.kind().equals(kind)
                ? ids
                : ids.stream().filter(id -> !id.equals(self.id())).toList();
    }

    /** What was meant, with its kind if that was written too. */
    private static Advice meant(ReferenceUse use, Collection<String> ids) {
        String id = use.reference().id();
        String kind = use.reference().kind() + ':';
        boolean spelledOut = use.location().width() == kind.length() + id.length();
        String bare = id.startsWith(kind) ? id.substring(kind.length()) : id;
        return Advice.meant(bare, ids).prefixed(spelledOut ? kind : "");
    }

    private Advice or(Reference reference) {
        if (reference.id().equals(Types.ALL_UNITS)) {
            return Advice.of(" Use some of them.");
        }
        if (RegisterFiles.ofKind(reference.kind()).isEmpty()) {
            return Advice.NONE;
        }
        return RegisterItems.canBeId(reference.id())
                ? adding(reference).after(" Use one of them, or ")
                : Advice.of(" Use one of them.");
    }

    private Advice adding(Reference reference) {
        boolean register = !RegisterFiles.ofKind(reference.kind()).isEmpty();
        return register
                ? known.own().toAdd(reference.kind(), reference.id())
                : Advice.of("write it" + folder(reference.kind()) + " first.");
    }

    private String folder(String kind) {
        return EntryTypes.ALL.stream()
                .filter(type -> type.name().equals(kind))
                .map(type -> " in \"" + name.apply(type.folder()) + "\"")
                .findFirst()
                .orElse("");
    }

    /** A link that is left out for now: a draft may never appear, a later date will come. */
    private static Finding withheld(ReferenceUse use, String reason) {
        boolean draft = reason.equals(ReferenceIndex.DRAFT);
        Reference reference = use.reference();
        return new Finding(
                draft ? Severity.WARNING : Severity.NOTICE,
                "reference-withheld",
                use.location(),
                "readers cannot see the %s \"%s\" yet: %s"
                        .formatted(reference.kind(), reference.id(), reason),
                draft
                        ? "The link to it is left out. Take the reference out, or publish both"
                                + " together."
                        : "The link to it is left out until then. Nothing needs to be done.");
    }

    private static Finding error(String check, ReferenceUse use, String message, Advice advice) {
        return advice.on(Severity.ERROR, check, use.location(), message);
    }
}
