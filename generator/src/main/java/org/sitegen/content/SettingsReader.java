package org.sitegen.content;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitegen.content.field.FileContext;
import org.sitegen.content.field.ReferenceUse;
import org.sitegen.content.field.YamlInput;
import org.sitegen.content.file.ContentFile;
import org.sitegen.content.file.ContentRequest;
import org.sitegen.content.file.TextFiles;
import org.sitegen.finding.SourceFile;
import org.sitegen.finding.file.Findings;
import org.sitegen.newsletter.settings.SiteSettings;
import org.sitegen.schema.RecordLocations;
import org.sitegen.yaml.YamlComposer;
import org.sitegen.yaml.YamlNode;
import org.sitegen.yaml.YamlSource;

/** Reads {@code site.yml}. */
final class SettingsReader {

    private final ContentRequest request;
    private final Findings findings;
    private List<ReferenceUse> references = List.of();
    private RecordLocations locations = new RecordLocations();

    SettingsReader(ContentRequest request, Findings findings) {
        this.request = request;
        this.findings = findings;
    }

    /** The settings; those of an empty file, after a finding, where there are none. */
    SiteSettings read(@Nullable ContentFile file) throws IOException {
        if (file == null && Files.isDirectory(request.folder())) {
            reportThatItIsMissing();
        }
        SourceFile source = file == null ? null : new TextFiles(request, findings).read(file);
        if (source == null) {
            return SiteSettings.nothing();
        }
        FileContext context = new FileContext(source, "");
        SiteSettings settings = read(context);
        context.findings().report(findings, false);
        references = context.references();
        locations = context.locations();
        return settings;
    }

    /** Everything that the settings name. */
    List<ReferenceUse> references() {
        return references;
    }

    /** Where the settings stand; nowhere, if they could not be read. */
    RecordLocations locations() {
        return locations;
    }

    private static SiteSettings read(FileContext context) {
        YamlNode root = YamlComposer.compose(YamlSource.fields(context.findings()));
        return root == null
                ? SiteSettings.nothing()
                : SiteSettings.SCHEMA.read(
                        new YamlInput(root, null, context).fields(SiteSettings.SCHEMA));
    }

    private void reportThatItIsMissing() {
        findings.error(
                "missing-file",
                new SourceFile(request.name(ContentTree.SETTINGS), "").whole(),
                "there is no file \"" + ContentTree.SETTINGS + "\"",
                "Make it: it holds the name of the newsletter, its language and its contact.");
    }
}
