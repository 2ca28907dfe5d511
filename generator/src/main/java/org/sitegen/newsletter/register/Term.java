package org.sitegen.newsletter.register;

import org.jspecify.annotations.Nullable;
import org.sitegen.newsletter.value.Types;
import org.sitegen.schema.Field;
import org.sitegen.schema.Identity;
import org.sitegen.schema.Schema;

/** A word that needs explaining. */
public record Term(String term, @Nullable String expansion, String plain, boolean avoid) {

    private static final Field<Term, String> TERM =
            Field.of(Term.class, "term", Types.TEXT, "The word.").required();

    public static final Schema<Term> SCHEMA =
            Schema.of("a term", Term.class)
                    .with(
                            TERM,
                            Field.of(
                                    Term.class,
                                    "expansion",
                                    Types.TEXT,
                                    "What an abbreviation stands for."),
                            Field.of(
                                            Term.class,
                                            "plain",
                                            Types.TEXT,
                                            "What it means, in plain words.")
                                    .required(),
                            Field.of(
                                    Term.class,
                                    "avoid",
                                    Types.TRUE_OR_FALSE,
                                    "Whether to write something else."))
                    .identifiedBy(Identity.id(TERM));
}
