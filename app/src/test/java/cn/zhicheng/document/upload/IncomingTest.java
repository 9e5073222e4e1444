package cn.zhicheng.document.upload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.zhicheng.document.store.Bucket;
import cn.zhicheng.document.store.S3StandIn;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Pieces of uploads, in the folder and in the bucket alike. */
class IncomingTest {
  @TempDir private static Path folder;
  private static final S3StandIn SERVER = S3StandIn.start();
  private static Bucket bucket;

  @BeforeAll
  static void connect() {
    bucket = SERVER.bucket();
  }

  @AfterAll
  static void close() {
    bucket.close();
    SERVER.close();
  }

  static Stream<Named<Incoming>> everyKind() {
    return Stream.of(
        Named.of("folder", new IncomingFolder(folder)),
        Named.of("bucket", new IncomingBucket(SERVER.bucket())));
  }

  @ParameterizedTest
  @MethodSource("everyKind")
  void piecesComeBackInOrder(Incoming incoming) {
    UUID one = incoming.put(new byte[] {1, 2});
    UUID other = incoming.put(new byte[] {3});
    assertThat(incoming.together(List.of(other, one))).containsExactly(3, 1, 2);
  }

  @ParameterizedTest
  @MethodSource("everyKind")
  void whatIsRemovedIsMissing(Incoming incoming) {
    UUID piece = incoming.put(new byte[] {1});
    incoming.remove(List.of(piece, UUID.randomUUID()));
    assertThatThrownBy(() -> incoming.together(List.of(piece)))
        .isInstanceOf(UncheckedIOException.class);
  }

  @ParameterizedTest
  @MethodSource("everyKind")
  void onlyWhatIsOldIsSwept(Incoming incoming) {
    UUID piece = incoming.put(new byte[] {1});
    incoming.removeOlder(Instant.now().minusSeconds(60));
    assertThat(incoming.together(List.of(piece))).containsExactly(1);
    incoming.removeOlder(Instant.now().plusSeconds(60));
    assertThatThrownBy(() -> incoming.together(List.of(piece)))
        .isInstanceOf(UncheckedIOException.class);
  }

  @Test
  void theSweepOfPiecesLeavesDocumentsAlone() {
    bucket.put("documents/abc", new byte[] {1});
    new IncomingBucket(bucket).removeOlder(Instant.now().plusSeconds(60));
    assertThat(bucket.get("documents/abc")).isPresent();
  }

  @Test
  void aStoreThatIsAwayDoesNotUndoWhatIsDone() {
    Incoming incoming = new IncomingBucket(bucket);
    UUID piece = incoming.put(new byte[] {1});
    SERVER.away();
    assertThatCode(() -> incoming.remove(List.of(piece))).doesNotThrowAnyException();
    assertThatThrownBy(() -> incoming.put(new byte[] {1})).isInstanceOf(UncheckedIOException.class);
    SERVER.back();
    assertThat(incoming.together(List.of(piece))).containsExactly(1);
  }
}
