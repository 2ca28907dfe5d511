package org.sitegen.content;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.sitegen.content.field.OwnRegisters;
import org.sitegen.content.file.ContentRequest;
import org.sitegen.content.file.FolderListing;
import org.sitegen.content.file.TextFiles;
import org.sitegen.content.media.MediaFolder;
import org.sitegen.content.media.PictureStore;
import org.sitegen.finding.file.Findings;
import org.sitegen.newsletter.incident.SmallIncident;
import org.sitegen.newsletter.register.Registers;
import org.sitegen.newsletter.settings.SiteSettings;
import org.sitegen.newsletter.value.Reference;
import org.sitegen.schema.AsOf;
import org.sitegen.schema.OwnIds;
import org.sitegen.schema.RecordLocations;
import org.sitegen.work.Parallel;

/** Reads the content folder: each file once, all mistakes in one run. */
public final class ContentReader {

    private final ContentRequest request;
    private final PictureStore pictures;
    private final Findings findings;

    private ContentReader(ContentRequest request, PictureStore pictures, Findings findings) {
        this.request = request;
        this.pictures = pictures;
        this.findings = findings;
    }

    /**
     * Everything in a content folder, with a finding for each thing that an editor can put right.
     *
     * @param pictures where pictures are kept that need not be made again
     * @throws IOException if the disk or the rights do not allow it
     */
    public static Content read(ContentRequest request, PictureStore pictures, Findings findings)
            throws IOException {
        return new ContentReader(request, pictures, findings).read();
    }

    private Content read() throws IOException {
        ContentTree tree = ContentTree.of(FolderListing.of(request, findings));
        TextFiles texts = new TextFiles(request, findings);
        SettingsReader settingsReader = new SettingsReader(request, findings);
        SiteSettings settings = settingsReader.read(tree.settings());
        AsOf asOf = new AsOf(request.today(), settings.zone());
        RegisterReader registerReader = new RegisterReader(tree.registers(), texts, asOf);
        Registers registers = registerReader.read(findings);
        OwnIds own = own(registers, tree);
        EntryReader reader = new EntryReader(request, settings.zone(), own, findings);
        List<ReadEntry> read = Parallel.map(tree.entries(), reader::read, request.threads());
        new UnknownFiles(request, linked(tree, read), findings).report(tree);
        ReferenceIndex index = new ReferenceIndex(registers, own);
        registerReader.spoil(index);
        PublicationGate gate = new PublicationGate(request, findings, index);
        gate.checkOthers(settingsReader.references());
        gate.checkOthers(registerReader.references());
        gate.decide(read);
        IncidentFiles incidentFiles = new IncidentFiles(settings.zone());
        List<SmallIncident> incidents = incidentFiles.read(tree.incidents(), request, findings);
        gate.checkOthers(incidentFiles.references());
        RecordLocations others =
                RecordLocations.all(
                        List.of(
                                settingsReader.locations(),
                                registerReader.locations(),
                                incidentFiles.locations()));
        MediaFolder media = new MediaFolder(request, tree.media(), pictures, findings);
        return gate.content(settings, registers, incidents, others, media);
    }

    /** Looked for only where there is a file that belongs to nothing. */
    private static LinkedFiles linked(ContentTree tree, List<ReadEntry> read) {
        return LinkedFiles.of(tree.unknown().isEmpty() ? List.of() : read);
    }

    private OwnIds own(Registers registers, ContentTree tree) {
        List<Reference> entries = new ArrayList<>();
        for (EntryFiles files : tree.entries()) {
            String id = files.id();
            if (id != null) {
                entries.add(new Reference(files.type().name(), id));
            }
        }
        return new OwnRegisters(
                registers, entries, kind -> request.name(RegisterFiles.ofKind(kind)));
    }
}
