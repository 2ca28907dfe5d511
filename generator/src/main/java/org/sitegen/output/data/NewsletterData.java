package org.sitegen.output.data;

import java.util.List;
import java.util.function.Function;
import org.sitegen.newsletter.Newsletter;
import org.sitegen.newsletter.register.Capability;
import org.sitegen.newsletter.register.Goal;
import org.sitegen.newsletter.register.Named;
import org.sitegen.newsletter.register.Service;
import org.sitegen.newsletter.register.Term;
import org.sitegen.newsletter.settings.SiteSettings;
import org.sitegen.newsletter.value.Types;
import org.sitegen.schema.Field;
import org.sitegen.schema.Schema;

/** What is told of the newsletter as a whole: its settings, and all that entries name by id. */
final class NewsletterData {

    private NewsletterData() {}

    static Schema<Newsletter> of(Schema<Newsletter> document) {
        List<String> head = document.fields().stream().map(Field::name).toList();
        return document.with(
                        Newsletter::settings,
                        SiteSettings.SCHEMA.fields().stream()
                                .filter(field -> !head.contains(field.name()))
                                .filter(field -> !field.name().equals("name"))
                                .toList())
                .with(
                        list("units", Named.UNIT, all -> all.registers().units().all()),
                        list("roles", Named.ROLE, all -> all.registers().roles().all()),
                        list("services", Service.SCHEMA, all -> all.registers().services().all()),
                        list("goals", Goal.SCHEMA, all -> all.registers().goals().all()),
                        list(
                                "capabilities",
                                Capability.SCHEMA,
                                all -> all.registers().capabilities().all()),
                        list("glossary", Term.SCHEMA, all -> all.registers().glossary()));
    }

    private static <T> Field<Newsletter, List<T>> list(
            String name, Schema<T> schema, Function<Newsletter, List<T>> getter) {
        return Field.of(
                        name,
                        Types.listOf(Types.record(schema)),
                        getter,
                        "The register of " + name + '.')
                .required();
    }
}
