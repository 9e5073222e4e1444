package cn.zhicheng.document;

import cn.zhicheng.document.access.FileAccess;
import cn.zhicheng.document.scan.Scanner;
import cn.zhicheng.identity.Actor;
import cn.zhicheng.journal.LookKind;
import cn.zhicheng.journal.Looks;
import cn.zhicheng.shared.Ids;
import cn.zhicheng.shared.InvalidException;
import cn.zhicheng.shared.NotFoundException;
import cn.zhicheng.shared.Problems;
import cn.zhicheng.shared.RefusedException;
import cn.zhicheng.shared.Sha256;
import cn.zhicheng.shared.Slice;
import cn.zhicheng.shared.Verdict;
import java.time.Clock;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/**
 * Takes, describes and hands out documents. Files are written outside the database, so store them
 * before the use case begins, not inside its transaction.
 */
@Component
public class Documents {
  /** Most bytes of one file. */
  public static final long MAX_BYTES = 10L * 1024 * 1024;

  /** What forms say beside a file field. */
  public static final String LIMITS = "支持 jpg、png、pdf、ofd、docx 格式，每个文件不超过 10 MB。";

  /** The same for the browser's file dialog. */
  public static final String ACCEPT = ".jpg,.jpeg,.png,.pdf,.ofd,.docx";

  private final DocumentRowStore rows;
  private final DocumentStore store;
  private final Previews previews;
  private final Scanner scanner;
  private final ObjectProvider<DocumentAccess> readers;
  private final Looks looks;
  private final Clock clock;

  Documents(
      DocumentRowStore rows,
      DocumentStore store,
      Previews previews,
      Scanner scanner,
      ObjectProvider<DocumentAccess> readers,
      Looks looks,
      Clock clock) {
    this.rows = rows;
    this.store = store;
    this.previews = previews;
    this.scanner = scanner;
    this.readers = readers;
    this.looks = looks;
    this.clock = clock;
  }

  /**
   * Keeps one upload for the actor's person or organisation.
   *
   * @throws InvalidException under the name of the file's form field
   */
  public StoredDocument store(Actor actor, MultipartFile file) {
    return keep(actor, Uploads.received(List.of(file), this::looked).getFirst());
  }

  /** Without the file fields that were left empty. */
  public static List<MultipartFile> chosen(List<MultipartFile> files) {
    return Uploads.chosen(files);
  }

  /**
   * Keeps several uploads, all or none; file fields that were left empty are passed over.
   *
   * @throws InvalidException under the name of the form field, naming every file that can't be
   *     taken, also the same file chosen twice
   */
  public List<StoredDocument> storeAll(Actor actor, List<MultipartFile> files) {
    List<ReceivedFile> received = Uploads.received(Uploads.chosen(files), this::looked);
    return received.stream().map(file -> keep(actor, file)).toList();
  }

  /**
   * Makes the photo of 413×626 pixels from an uploaded picture and keeps only that.
   *
   * @param crop null takes the middle of the picture
   * @throws InvalidException under the name of the file's form field
   */
  public StoredDocument storePhoto(Actor actor, MultipartFile file, @Nullable CropBox crop) {
    return keep(
        actor,
        Uploads.received(List.of(file), (name, bytes) -> ReceivedFile.photo(name, bytes, crop))
            .getFirst());
  }

  /**
   * The same of what a field to choose a file and a field for the camera brought: the first that is
   * not empty.
   *
   * @throws InvalidException under the name of the form field, also when all are empty
   */
  public StoredDocument storePhoto(
      Actor actor, List<MultipartFile> offered, @Nullable CropBox crop) {
    List<MultipartFile> chosen = Uploads.chosen(offered);
    return storePhoto(actor, chosen.isEmpty() ? offered.getFirst() : chosen.getFirst(), crop);
  }

  /**
   * Keeps a file the program itself made or brought along, under the same checks.
   *
   * @throws InvalidException under {@code file}
   */
  public StoredDocument store(Actor actor, String name, byte[] content) {
    return store(actor, Ids.next(), name, content);
  }

  /**
   * The same under an id of the caller's: whoever does it again, after a node died in between,
   * makes no second document.
   *
   * @throws InvalidException under {@code file}
   */
  public StoredDocument store(Actor actor, UUID id, String name, byte[] content) {
    try {
      return keep(actor, id, looked(name, content));
    } catch (UnfitFileException e) {
      throw new InvalidException(new Problems().add("file", "「" + name + "」" + e.sentence()));
    }
  }

  /**
   * Goes on only when a file of this size may be taken, whatever it holds.
   *
   * @throws InvalidException under {@code file}
   */
  public static void requireSize(String name, long size) {
    try {
      ReceivedFile.checkSize(size);
    } catch (UnfitFileException e) {
      throw new InvalidException(
          new Problems().add("file", "「" + FileKind.lastPart(name) + "」" + e.sentence()));
    }
  }

  private ReceivedFile looked(String name, byte[] content) {
    return previews.with(ReceivedFile.of(name, content));
  }

  /** Those of the documents that exist. Scope: the caller has these ids from rows it may show. */
  public Map<UUID, StoredDocument> describe(Collection<UUID> ids) {
    return ids.isEmpty() ? Map.of() : rows.find(ids);
  }

  /** The same within another module's query. */
  public static Field<Map<UUID, StoredDocument>> described(Collection<UUID> ids) {
    return DocumentRowStore.found(ids);
  }

  /**
   * Goes on only when the actor's person or organisation owns every one of them.
   *
   * @throws NotFoundException otherwise
   */
  public void requireOwn(Actor actor, Collection<UUID> ids) {
    var distinct = new HashSet<>(ids);
    if (!distinct.isEmpty() && rows.owned(actor, distinct) != distinct.size()) {
      throw new NotFoundException("Documents of somebody else");
    }
  }

  /**
   * A document this actor may read: its owner, or anybody a {@link DocumentAccess} says yes to.
   *
   * @throws NotFoundException for all others, as if there were none
   */
  public StoredDocument readable(Actor actor, UUID id) {
    boolean may =
        rows.owned(actor, List.of(id)) == 1
            || readers.orderedStream().anyMatch(r -> r.mayRead(actor, id));
    return rows.find(id)
        .filter(d -> may)
        .orElseThrow(() -> new NotFoundException("document " + id));
  }

  /**
   * Whether its content may be opened now, a virus scanner asked where there is one. That the actor
   * may read the document at all, the caller knows.
   */
  public Verdict mayOpen(Actor actor, StoredDocument document) {
    boolean harmless = document.scan() == ScanState.CLEAN || document.scan() == ScanState.UNCHECKED;
    boolean own = !harmless && rows.owned(actor, List.of(document.id())) == 1;
    return FileAccess.mayOpen(own, scanner.present(), document.scan());
  }

  /** Whether its content may stand in a file made for somebody who may read the document. */
  public Verdict mayHandOut(StoredDocument document) {
    return FileAccess.mayOpen(false, scanner.present(), document.scan());
  }

  /**
   * The same as {@link #readable} for somebody who reads its content now: its person is told who
   * did.
   *
   * @throws NotFoundException for those who may not read it
   * @throws RefusedException for what the scanner has not found clean, but for its owner
   */
  public StoredDocument opened(Actor actor, UUID id) {
    StoredDocument document = readable(actor, id);
    mayOpen(actor, document).orThrow();
    rows.person(id)
        .filter(person -> !person.equals(actor.personId()))
        .ifPresent(
            person -> looks.record(actor.by(), person, LookKind.DOCUMENT, id, document.name()));
    return document;
  }

  /**
   * What this person uploaded, in order.
   *
   * @param after key of the page before; null for the first page
   */
  public Slice<StoredDocument> ofPerson(UUID person, @Nullable UUID after, int size) {
    return rows.ofPerson(person, after, size);
  }

  /**
   * The content. Scope: the caller has the id from a row it may show.
   *
   * @throws NotFoundException when there is no such document
   */
  public byte[] bytes(UUID id) {
    return rows.find(id)
        .map(d -> store.get(d.sha256()))
        .orElseThrow(() -> new NotFoundException("document " + id));
  }

  /**
   * What browsers show: the content, or the PDF that stands for it. Scope: as {@link #bytes}.
   *
   * @throws IllegalStateException when it is missing or was changed on disk
   */
  public byte[] shown(StoredDocument document) {
    String preview = document.preview();
    return store.get(preview == null ? document.sha256() : preview);
  }

  private StoredDocument keep(Actor actor, ReceivedFile file) {
    return keep(actor, Ids.next(), file);
  }

  private StoredDocument keep(Actor actor, UUID id, ReceivedFile file) {
    var document =
        new StoredDocument(
            id,
            file.name(),
            file.kind().mime(),
            file.content().length,
            put(file.content()),
            file.pages(),
            file.preview() == null ? null : put(file.preview()),
            scanner.present() ? ScanState.PENDING : ScanState.UNCHECKED);
    rows.add(actor, document, clock.instant());
    return document;
  }

  private String put(byte[] content) {
    String sha256 = Sha256.of(content);
    store.put(sha256, content);
    return sha256;
  }
}
