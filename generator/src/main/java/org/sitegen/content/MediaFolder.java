package org.sitegen.content;

import java.util.Map;
import org.sitegen.finding.Findings;

/** The pictures and downloads beside the entries. */
public final class MediaFolder {
    MediaFolder(ContentRequest request, Map<String, ContentFile> files, Findings findings) {}
}
