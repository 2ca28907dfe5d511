package org.sitegen.content;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import org.sitegen.content.file.ContentRequest;
import org.sitegen.content.media.PictureStore;
import org.sitegen.finding.file.Findings;

/** Reads content folders of tests as of one day. */
final class TestContent {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private TestContent() {}

    static Content read(Path folder, Findings findings) throws IOException {
        return ContentReader.read(request(folder), PictureStore.NONE, findings);
    }

    static ContentRequest request(Path folder) {
        return new ContentRequest(
                folder, "content", TODAY, false, false, 2, ContentRequest.DEFAULT_MAX_BYTES);
    }
}
