package org.sitegen.content.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

class DownloadTracesTest {

    private static final String CORE =
            "<cp:coreProperties xmlns:cp=\"c\" xmlns:dc=\"d\"><dc:creator>%s</dc:creator>"
                    + "<cp:lastModifiedBy>%s</cp:lastModifiedBy></cp:coreProperties>";

    private static List<String> office(String... namesAndTexts) {
        return DownloadTraces.of(kind("xlsx"), zip(namesAndTexts));
    }

    private static byte[] zip(String... namesAndTexts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < namesAndTexts.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndTexts[i]));
                zip.write(namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return bytes.toByteArray();
    }

    private static List<String> pdf(String text) {
        return DownloadTraces.of(
                kind("pdf"), ("%PDF-1.7\n" + text).getBytes(StandardCharsets.ISO_8859_1));
    }

    private static MediaKind kind(String extension) {
        return new MediaKind(extension, false, "", "");
    }

    @Test
    void whoWroteAndWhoSavedAnOfficeFileIsTold() {
        assertThat(office("docProps/core.xml", CORE.formatted("Author Ä", "Role B")))
                .containsExactly(
                        "the author \"Author Ä\"", "the name of who saved it last \"Role B\"");
        assertThat(office("docProps/core.xml", CORE.formatted("", " "))).isEmpty();
    }

    @Test
    void hiddenSheetsCommentsAndChangesAreTold() {
        assertThat(
                        office(
                                "xl/workbook.xml",
                                "<workbook><sheets><sheet name=\"Shown\"/><sheet name=\"Salaries\""
                                        + " state=\"hidden\"/><sheet name=\"Keys\""
                                        + " state=\"veryHidden\"/></sheets></workbook>",
                                "xl/comments1.xml",
                                "<comments/>",
                                "xl/threadedComments/threadedComment1.xml",
                                "<comments/>"))
                .containsExactly(
                        "the hidden sheet \"Salaries\"", "the hidden sheet \"Keys\"", "comments");
        assertThat(office("word/document.xml", "<w:p><w:del w:id=\"1\"/></w:p>"))
                .containsExactly("changes that can be undone");
    }

    @Test
    void anOfficeFileThatHidesNothingTellsNothing() {
        assertThat(
                        office(
                                "xl/workbook.xml",
                                "<workbook><sheets><sheet name=\"One\"/></sheets></workbook>",
                                "word/document.xml",
                                "<w:document><w:p/></w:document>"))
                .isEmpty();
    }

    @Test
    void theAuthorOfAPdfIsToldHoweverItIsWritten() {
        assertThat(pdf("<< /Author (Role \\(IT\\)) >>"))
                .containsExactly("the author \"Role (IT)\"");
        assertThat(pdf("/Author <FEFF00C90041>")).containsExactly("the author \"ÉA\"");
        assertThat(pdf("/Author(\u00fe\u00ff\0R\0o)")).containsExactly("the author \"Ro\"");
        assertThat(pdf("<dc:creator><rdf:Seq><rdf:li>Role</rdf:li></rdf:Seq></dc:creator>"))
                .containsExactly("the author \"Role\"");
        assertThat(pdf("/Author () /Creator (A program)")).isEmpty();
    }

    @Test
    void commentsAndAttachedFilesOfAPdfAreTold() {
        assertThat(pdf("<< /Type /Annot /Subtype /Text >> << /Type /EmbeddedFile >>"))
                .containsExactly("comments", "attached files");
        assertThat(pdf("<< /Type /Annot /Subtype /Link >> << /Subtype /TextMarkup >>")).isEmpty();
    }

    @Test
    void brokenFilesTellNothingAndEndNoBuild() {
        Random random = new Random(3);
        byte[] whole = zip("docProps/core.xml", CORE.formatted("A", "B"), "xl/workbook.xml", "<x");
        for (int i = 0; i < 300; i++) {
            byte[] broken = whole.clone();
            for (int hits = 0; hits < 5; hits++) {
                broken[random.nextInt(broken.length)] = (byte) random.nextInt(256);
            }
            assertThatCode(() -> DownloadTraces.of(kind("docx"), broken))
                    .doesNotThrowAnyException();
            assertThatCode(() -> DownloadTraces.of(kind("pdf"), broken)).doesNotThrowAnyException();
        }
    }
}
