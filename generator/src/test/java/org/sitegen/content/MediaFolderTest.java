package org.sitegen.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sitegen.content.file.FolderListing;
import org.sitegen.finding.Finding;
import org.sitegen.finding.Findings;
import org.sitegen.finding.SourceFile;

class MediaFolderTest {

    private static final SourceFile PROSE = new SourceFile("content/wins/W-2026-001.md", "");

    @TempDir private Path folder = Path.of("");
    private final Findings findings = new Findings();

    @Test
    void aPictureIsMeasuredAndNamedByWhatItHolds() throws IOException {
        byte[] bytes = picture(300, 200, "png");
        write("wins/My queue.png", bytes);
        MediaFolder media = media();

        MediaFile found = Objects.requireNonNull(media.find(PROSE, "My queue.png"));

        assertThat(found.path()).matches("media/My-queue\\.[0-9a-f]{10}\\.png");
        assertThat(found.width()).isEqualTo(300);
        assertThat(found.height()).isEqualTo(200);
        assertThat(media.bytes(found)).isEqualTo(bytes);
        assertThat(findings.sorted()).isEmpty();
    }

    @Test
    void aWidePictureIsMadeSmallerInTheSameWayEachTime() throws IOException {
        write("wins/wide.jpg", picture(2000, 500, "jpg"));
        MediaFolder media = media();
        MediaFolder again = media();

        MediaFile found = Objects.requireNonNull(media.find(PROSE, "wide.jpg"));

        assertThat(found.width()).isEqualTo(1600);
        assertThat(found.height()).isEqualTo(400);
        assertThat(found.size()).isEqualTo(media.bytes(found).length);
        assertThat(again.find(PROSE, "wide.jpg")).isEqualTo(found);
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(media.bytes(found)));
        assertThat(image.getWidth()).isEqualTo(1600);
    }

    @Test
    void whatACameraWroteIntoAPictureIsNotPublished() throws IOException {
        byte[] plain = picture(40, 30, "jpg");
        byte[] exif =
                "\u00ff\u00e1\u0000\u0012Exif\0\0Dublin 53N".getBytes(StandardCharsets.ISO_8859_1);
        ByteArrayOutputStream tagged = new ByteArrayOutputStream();
        tagged.write(plain, 0, 2);
        tagged.write(exif);
        tagged.write(plain, 2, plain.length - 2);
        write("wins/phone.jpg", tagged.toByteArray());
        MediaFolder media = media();

        MediaFile found = Objects.requireNonNull(media.find(PROSE, "phone.jpg"));

        assertThat(found.width()).isEqualTo(40);
        assertThat(new String(media.bytes(found), StandardCharsets.ISO_8859_1))
                .doesNotContain("Dublin");
    }

    @Test
    void onlyWhatProseAsksForIsPublished() throws IOException {
        write("wins/asked.png", picture(3, 3, "png"));
        write("wins/ignored.png", picture(4, 4, "png"));
        MediaFolder media = media();
        media.find(PROSE, "asked.png");
        media.find(PROSE, "./asked.png");

        assertThat(media.used())
                .singleElement()
                .extracting(MediaFile::path)
                .asString()
                .startsWith("media/asked.");
    }

    @Test
    void theSameFileMayBeNamedFromAnotherFolder() throws IOException {
        write("failures/line.png", picture(3, 3, "png"));

        assertThat(media().find(PROSE, "../failures/line.png")).isNotNull();
    }

    @Test
    void nothingOutsideOfTheFolderIsPublished() throws IOException {
        write("wins/a.png", picture(3, 3, "png"));
        MediaFolder media = media();

        for (String path :
                List.of(
                        "../../etc/passwd",
                        "../../../wins/a.png",
                        "/etc/passwd",
                        "..\\..\\a.png",
                        "../site.yml",
                        "W-2026-001.md",
                        "",
                        "\0")) {
            assertThat(media.find(PROSE, path)).as(path).isNull();
        }
    }

    @Test
    void aDamagedPictureIsAFinding() throws IOException {
        byte[] bytes = picture(300, 200, "png");
        write("wins/half.png", Arrays.copyOf(bytes, 60));
        write("wins/fake.png", "<html>".getBytes(StandardCharsets.UTF_8));
        write("wins/drawing.svg", "<svg/>".getBytes(StandardCharsets.UTF_8));
        write("wins/page.pdf", "<html>".getBytes(StandardCharsets.UTF_8));
        write("wins/page.csv", " <html>".getBytes(StandardCharsets.UTF_8));
        MediaFolder media = media();
        for (String name : List.of("half.png", "fake.png", "drawing.svg", "page.pdf", "page.csv")) {
            assertThat(media.find(PROSE, name)).isNotNull();
        }

        assertThat(findings.sorted())
                .extracting(Finding::headline)
                .containsExactly(
                        "content/wins/drawing.svg:1:1: error: an SVG file can hold programs"
                                + " [unusable-file]",
                        "content/wins/fake.png:1:1: error: this is not a PNG file [unusable-file]",
                        "content/wins/half.png:1:1: error: the picture is damaged [unusable-file]",
                        "content/wins/page.csv:1:1: error: this is not a CSV file [unusable-file]",
                        "content/wins/page.pdf:1:1: error: this is not a PDF file [unusable-file]");
    }

    @Test
    void aPictureThatWouldFillTheMemoryIsRefused() throws IOException {
        byte[] bytes = picture(3, 3, "png");
        bytes[17] = 1;
        bytes[21] = 1;
        write("wins/bomb.png", bytes);
        media().find(PROSE, "bomb.png");

        assertThat(findings.sorted())
                .singleElement()
                .extracting(Finding::check)
                .isEqualTo("unusable-file");
    }

    @Test
    void aNameThatIsAlmostRightIsSuggested() throws IOException {
        write("wins/queue.png", picture(3, 3, "png"));

        assertThat(media().meant(PROSE, "quene.png")).isEqualTo("Did you mean \"queue.png\"? ");
    }

    @Test
    void bytesOfSomethingElseAreAMistakeOfTheCaller() throws IOException {
        MediaFolder media = media();

        assertThatThrownBy(() -> media.bytes(new MediaFile("media/a.png", "png", 1, 1, 1)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private MediaFolder media() throws IOException {
        Files.createDirectories(folder.resolve("wins"));
        Files.writeString(folder.resolve("site.yml"), "");
        Findings others = new Findings();
        return new MediaFolder(
                TestContent.request(folder),
                ContentTree.of(FolderListing.of(TestContent.request(folder), others)).media(),
                findings);
    }

    private void write(String name, byte[] bytes) throws IOException {
        Files.createDirectories(folder.resolve(name).getParent());
        Files.write(folder.resolve(name), bytes);
    }

    private static byte[] picture(int width, int height, String form) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        image.setRGB(width / 2, height / 2, 0xFF8800);
        assertThat(ImageIO.write(image, form, bytes)).isTrue();
        return bytes.toByteArray();
    }
}
