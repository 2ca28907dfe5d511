package org.sitegen.output.data;

import org.sitegen.newsletter.settings.SiteSettings;
import org.sitegen.newsletter.value.Address;
import org.sitegen.newsletter.value.Types;
import org.sitegen.output.format.Publication;
import org.sitegen.schema.Field;
import org.sitegen.schema.Schema;

/**
 * What every data file begins with.
 *
 * @param publication whose files they are
 */
record DataHead(Publication publication) {

    /** Whatever is renamed or taken away from a file raises it. */
    private static final int FORMAT = 3;

    /** Where the JSON Schema of the files of a kind stands. */
    static Address schema(String kind) {
        return new Address("data/schemas/" + kind + ".json");
    }

    /** A file with nothing but its beginning yet. */
    <D> Schema<D> document(String name) {
        SiteSettings settings = publication.newsletter().settings();
        return Schema.<D>writeOnly(name)
                .with(
                        Field.of(
                                        "format",
                                        Types.COUNT,
                                        (D any) -> FORMAT,
                                        "The number of the form that all data files have.")
                                .required(),
                        Field.of(
                                        "newsletter",
                                        Types.TEXT,
                                        (D any) -> settings.name(),
                                        "What the newsletter is called.")
                                .required(),
                        Field.of(
                                        "organisation",
                                        Types.TEXT,
                                        (D any) -> settings.organisation(),
                                        "Who publishes it.")
                                .required(),
                        Field.of(
                                "base_url",
                                Types.WEB,
                                (D any) -> publication.baseUrl(),
                                "The root of the site, if the site was built with one."));
    }
}
