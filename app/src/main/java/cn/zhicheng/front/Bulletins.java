package cn.zhicheng.front;

import cn.zhicheng.identity.Actor;
import cn.zhicheng.identity.Role;
import cn.zhicheng.journal.Journal;
import cn.zhicheng.journal.JournalLine;
import cn.zhicheng.shared.NotFoundException;
import cn.zhicheng.shared.ProvinceTime;
import cn.zhicheng.shared.Slice;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads bulletins: published ones for everybody, all of a body's own for its officials. */
@Component
public class Bulletins {
  /** Rows of one page. */
  public static final int PAGE = 20;

  private final BulletinStore store;
  private final Journal journal;
  private final Clock clock;

  Bulletins(BulletinStore store, Journal journal, Clock clock) {
    this.store = store;
    this.journal = journal;
    this.clock = clock;
  }

  /**
   * A bulletin anybody may read.
   *
   * @throws NotFoundException when it is a draft, taken down, or none
   */
  public Bulletin published(UUID id) {
    return store
        .published(id)
        .orElseThrow(() -> new NotFoundException("No published bulletin " + id));
  }

  /** The first few published, pinned ones on top. */
  public List<Bulletin> latest(int count) {
    return store.published(today(), null, count);
  }

  /**
   * One page of what everybody may read, pinned ones first, then the newest.
   *
   * @param after key of the page before; null or unreadable for the first
   */
  public Slice<Bulletin> published(@Nullable String after) {
    return Slice.cut(store.published(today(), after, PAGE + 1), PAGE, this::key);
  }

  /**
   * A bulletin of the actor's own body.
   *
   * @throws NotFoundException for another body's
   */
  public Bulletin own(Actor actor, UUID id) {
    return store
        .own(owner(actor), id)
        .orElseThrow(() -> new NotFoundException("No bulletin " + id));
  }

  /**
   * One page of the actor's body's own bulletins in one state, the newest first.
   *
   * @param after id the page before ended with; null for the first
   */
  public Slice<Bulletin> own(Actor actor, BulletinState state, @Nullable UUID after) {
    List<Bulletin> rows = store.own(owner(actor), state, after, PAGE + 1);
    return Slice.cut(rows, PAGE, row -> row.id().toString());
  }

  /** What was done with it, oldest first; ask only for one's own. */
  public List<JournalLine> history(Bulletin own) {
    return journal.of(Bulletin.SUBJECT, own.id());
  }

  /** The body whose bulletins the actor keeps; null for operations. */
  static @Nullable UUID owner(Actor actor) {
    return actor.role() == Role.OPS ? null : actor.organisation();
  }

  private String key(Bulletin last) {
    return new BulletinStore.PublicKey(
            last.pinnedOn(today()) ? 1 : 0, Objects.requireNonNull(last.publishedAt()), last.id())
        .toString();
  }

  private LocalDate today() {
    return ProvinceTime.today(clock);
  }
}
