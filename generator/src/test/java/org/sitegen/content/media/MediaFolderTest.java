package org.sitegen.content.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sitegen.content.file.ContentFile;
import org.sitegen.content.file.ContentRequest;
import org.sitegen.content.file.FolderListing;
import org.sitegen.finding.Finding;
import org.sitegen.finding.SourceFile;
import org.sitegen.finding.file.Findings;

class MediaFolderTest {

    private static final SourceFile PROSE = new SourceFile("content/wins/W-2026-001.md", "");

    @TempDir private Path folder = Path.of("");
    private final Findings findings = new Findings();
    private PictureStore store = PictureStore.NONE;

    @Test
    void aPictureIsMeasuredAndNamedByWhatItHolds() throws IOException {
        byte[] bytes = picture(300, 200, "png");
        write("wins/My queue.png", bytes);
        MediaFolder media = media();

        MediaFile found = Objects.requireNonNull(media.publish(PROSE, "My queue.png"));

        assertThat(found.path()).matches("media/my-queue\\.[0-9a-f]{10}\\.png");
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

        MediaFile found = Objects.requireNonNull(media.publish(PROSE, "wide.jpg"));

        assertThat(found.width()).isEqualTo(1600);
        assertThat(found.height()).isEqualTo(400);
        assertThat(found.size()).isEqualTo(media.bytes(found).length);
        assertThat(again.publish(PROSE, "wide.jpg")).isEqualTo(found);
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

        MediaFile found = Objects.requireNonNull(media.publish(PROSE, "phone.jpg"));

        assertThat(found.width()).isEqualTo(40);
        assertThat(new String(media.bytes(found), StandardCharsets.ISO_8859_1))
                .doesNotContain("Dublin");
    }

    @Test
    void onlyWhatProseAsksForIsPublished() throws IOException {
        write("wins/asked.png", picture(3, 3, "png"));
        write("wins/ignored.png", picture(4, 4, "png"));
        MediaFolder media = media();
        media.publish(PROSE, "asked.png");
        media.publish(PROSE, "./asked.png");

        assertThat(media.used())
                .singleElement()
                .extracting(MediaFile::path)
                .asString()
                .startsWith("media/asked.");
    }

    @Test
    void theSameFileMayBeNamedFromAnotherFolder() throws IOException {
        write("failures/line.png", picture(3, 3, "png"));

        assertThat(media().publish(PROSE, "../failures/line.png")).isNotNull();
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
            assertThat(media.publish(PROSE, path)).as(path).isNull();
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
            assertThat(media.publish(PROSE, name)).isNotNull();
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
    void namesThatDifferInCapitalsAreOneName() throws IOException {
        write("wins/Queue.png", picture(3, 3, "png"));
        write("wins/queue.PNG", picture(3, 3, "png"));
        MediaFolder media = media();
        MediaFile one = media.publish(PROSE, "Queue.png");

        assertThat(media.publish(PROSE, "queue.PNG")).isEqualTo(one);
        assertThat(media.used()).containsExactly(one);
    }

    @Test
    void aLongNameIsCut() throws IOException {
        write("wins/" + "x".repeat(240) + ".png", picture(3, 3, "png"));
        MediaFile found = media().publish(PROSE, "x".repeat(240) + ".png");

        assertThat(Objects.requireNonNull(found).path()).hasSizeLessThan(110);
    }

    @Test
    void aFileThatCannotBePublishedIsSaidToBeThere() throws IOException {
        write("wins/cable.heic", new byte[] {1});
        MediaFolder media = media();

        assertThat(media.publish(PROSE, "cable.heic")).isNotNull();
        assertThat(media.publish(PROSE, "cable.bmp")).isNull();
        assertThat(findings.sorted())
                .extracting(Finding::headline)
                .containsExactly(
                        "content/wins/cable.heic:1:1: error: pages cannot show a file that ends in"
                                + " \"heic\" [unusable-file]");
        assertThat(findings.sorted().get(0).advice()).startsWith("Save it as PNG or JPEG");
    }

    @Test
    void aFileThatChangesDuringTheBuildIsNotPublishedUnderItsOldName() throws IOException {
        write("wins/list.pdf", "%PDF-1".getBytes(StandardCharsets.UTF_8));
        write("wins/queue.png", picture(3, 3, "png"));
        MediaFolder media = media();
        MediaFile pdf = Objects.requireNonNull(media.publish(PROSE, "list.pdf"));
        MediaFile png = Objects.requireNonNull(media.publish(PROSE, "queue.png"));
        write("wins/list.pdf", "%PDF-2".getBytes(StandardCharsets.UTF_8));
        write("wins/queue.png", picture(4, 4, "png"));

        assertThatThrownBy(() -> media.bytes(pdf))
                .isInstanceOf(IOException.class)
                .hasMessage("the file \"content/wins/list.pdf\" changed during the build");
        assertThatThrownBy(() -> media.bytes(png)).isInstanceOf(IOException.class);
    }

    @Test
    void aPictureIsMadeOnceForAllBuilds() throws IOException {
        Map<String, Picture> kept = new TreeMap<>();
        store = new MapStore(kept);
        write("wins/a.png", picture(3, 3, "png"));
        MediaFile first = media().publish(PROSE, "a.png");
        assertThat(kept).hasSize(1);
        kept.replaceAll((key, picture) -> new Picture(new byte[] {7}, 1, 2));
        MediaFile second = Objects.requireNonNull(media().publish(PROSE, "a.png"));

        assertThat(second).isNotEqualTo(first);
        assertThat(second.width()).isEqualTo(1);
    }

    private record MapStore(Map<String, Picture> kept) implements PictureStore {

        @Override
        public @Nullable Picture find(String key) {
            return kept.get(key);
        }

        @Override
        public void keep(String key, Picture picture) {
            kept.put(key, picture);
        }
    }

    @Test
    void aNameThatIsAlmostRightIsSuggested() throws IOException {
        write("wins/queue.png", picture(3, 3, "png"));

        assertThat(media().near(PROSE, "quene.png")).containsExactly("queue.png");
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
        ContentRequest request =
                new ContentRequest(
                        folder, "content", LocalDate.of(2026, 11, 22), false, false, 2, 1_000_000);
        Map<String, ContentFile> files = new TreeMap<>();
        FolderListing.of(request, new Findings()).stream()
                .filter(file -> !List.of("md", "yml").contains(file.extension()))
                .forEach(file -> files.put(file.name(), file));
        return new MediaFolder(request, files, store, findings);
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
