package org.sitegen.content;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import org.sitegen.content.file.ContentFile;
import org.sitegen.content.file.ContentRequest;
import org.sitegen.finding.file.Findings;
import org.sitegen.newsletter.settings.SiteSettings;

/** The zone of a newsletter, read before all else: what day it is depends on it. */
public final class SiteZone {

    private SiteZone() {}

    /** That of the settings in a content folder; UTC where they say none that can be read. */
    public static ZoneId of(Path folder) {
        Path file = folder.resolve(ContentTree.SETTINGS);
        try {
            return Files.isRegularFile(file) ? read(folder, file) : SiteSettings.nothing().zone();
        } catch (IOException broken) {
            // Whoever reads the whole folder is told why.
            return SiteSettings.nothing().zone();
        }
    }

    private static ZoneId read(Path folder, Path file) throws IOException {
        ContentRequest request = request(folder);
        ContentFile settings = new ContentFile(file, ContentTree.SETTINGS, Files.size(file));
        return new SettingsReader(request, new Findings()).read(settings).zone();
    }

    private static ContentRequest request(Path folder) {
        long most = ContentRequest.DEFAULT_MAX_BYTES;
        return new ContentRequest(folder, "", LocalDate.EPOCH, false, false, 1, most);
    }
}
