package org.sitegen.content.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

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

    @Test
    void whatAPdfPacksIsLookedInto() {
        String objects = "1 0 2 40 << /Author (Role A) >> << /Subtype /FreeText >>";
        assertThat(pdf(packed("/Type /ObjStm /N 2 /First 9 /Filter /FlateDecode", objects)))
                .containsExactly("the author \"Role A\"", "comments");
        assertThat(pdf(packed("/Filter[/FlateDecode]/Type/ObjStm", objects))).hasSize(2);
        String xml = "<dc:creator><rdf:Seq><rdf:li>Role B</rdf:li></rdf:Seq></dc:creator>";
        assertThat(pdf(packed("/Type /Metadata /Subtype /XML /Filter /FlateDecode", xml)))
                .containsExactly("the author \"Role B\"");
        assertThat(pdf(packed("/Filter /FlateDecode", "/Author (What a page says)"))).isEmpty();
    }

    @Test
    void aBrokenEndOfWhatIsPackedHidesNothingBeforeIt() {
        String stream = packed("/Type/ObjStm/Filter/FlateDecode", "/Author (Role A) " + NOISE);

        assertThat(pdf(stream.substring(0, stream.length() / 2)))
                .containsExactly("the author \"Role A\"");
    }

    @Test
    @Timeout(10)
    void aSmallPdfThatUnpacksToVeryMuchEnds() {
        String bomb = packed("/Type/ObjStm/Filter/FlateDecode", "\0".repeat(50_000_000));

        assertThat(pdf(bomb.repeat(50))).isEmpty();
        assertThat(pdf("<< /Type /ObjStm /FlateDecode >>\nstream\n".repeat(100_000))).isEmpty();
        assertThat(pdf("stream ".repeat(500_000))).isEmpty();
    }

    @Test
    void ofAnEncryptedPdfItIsToldThatNobodyCanSay() {
        assertThat(pdf("trailer << /Encrypt 5 0 R >> << /Author (\u0091\u0002) >>"))
                .containsExactly("what cannot be looked into, because the file is encrypted");
        assertThat(pdf("<< /EncryptMetadata false >>")).isEmpty();
    }

    private static final String NOISE =
            new Random(4)
                    .ints(20_000, 'a', 'z')
                    .collect(
                            StringBuilder::new,
                            StringBuilder::appendCodePoint,
                            StringBuilder::append)
                    .toString();

    /** A stream of a PDF, each byte a character. */
    private static String packed(String head, String text) {
        Deflater deflater = new Deflater();
        deflater.setInput(text.getBytes(StandardCharsets.ISO_8859_1));
        deflater.finish();
        byte[] block = new byte[100_000];
        int length = deflater.deflate(block);
        deflater.end();
        String data = new String(block, 0, length, StandardCharsets.ISO_8859_1);
        return "7 0 obj << %s >>\nstream\r\n%s\nendstream endobj ".formatted(head, data);
    }
}
