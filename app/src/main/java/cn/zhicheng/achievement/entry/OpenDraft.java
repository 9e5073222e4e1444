package cn.zhicheng.achievement.entry;

import cn.zhicheng.achievement.Category;
import cn.zhicheng.achievement.CategoryCatalogue;
import cn.zhicheng.achievement.EntrySource;
import cn.zhicheng.achievement.EntryState;
import cn.zhicheng.achievement.Offers;
import cn.zhicheng.achievement.access.EntryAccess;
import cn.zhicheng.identity.Actor;
import cn.zhicheng.shared.NotFoundException;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Gives the entry that is being written, and begins it where its form was only just opened. The
 * form chooses the id, so that a first saving that is sent twice begins one entry.
 */
@Component
class OpenDraft {
  private final CategoryCatalogue catalogue;
  private final EntryStore store;
  private final EntryHistory history;
  private final Offers offers;
  private final Clock clock;

  OpenDraft(
      CategoryCatalogue catalogue,
      EntryStore store,
      EntryHistory history,
      Offers offers,
      Clock clock) {
    this.catalogue = catalogue;
    this.store = store;
    this.history = history;
    this.offers = offers;
    this.clock = clock;
  }

  /**
   * The entry, as it may be written now.
   *
   * @param category code; begins the entry when there is none of this id; empty: there must be one
   * @throws cn.zhicheng.shared.StaleException when it was changed elsewhere since
   * @throws cn.zhicheng.shared.RefusedException when it is locked (FAQ-P47), or the category is not
   *     offered
   * @throws NotFoundException when it is somebody else's
   */
  LibraryEntry open(Actor actor, UUID id, int version, String category) {
    return known(actor, id, version)
        .orElseGet(() -> {
          LibraryEntry entry = fresh(actor, id, category);
          begin(actor, entry);
          return entry;
        });
  }

  /** The same; empty where none has begun. */
  Optional<LibraryEntry> known(Actor actor, UUID id, int version) {
    var found = store.findOfPerson(actor.person(), id);
    found.ifPresent(entry -> {
      history.unchanged(entry, version);
      EntryAccess.mayEdit(entry.state(), entry.source()).orThrow();
    });
    return found;
  }

  /** An empty draft of the newest version, not in the database yet. */
  LibraryEntry fresh(Actor actor, UUID id, String category) {
    if (category.isEmpty()) {
      throw new NotFoundException("Achievement " + id);
    }
    Category chosen = catalogue.category(category);
    offers.of(actor.person()).mayAdd(chosen).orThrow();
    return blank(actor.person(), id, chosen);
  }

  void begin(Actor actor, LibraryEntry entry) {
    if (!store.insert(entry)) {
      // Somebody else's id, or the same person's other press: only the owner reads who was faster.
      store.ofPerson(actor.person(), entry.id());
      history.won(false, entry.id());
    }
    history.saved(actor, entry.id(), true);
  }

  private LibraryEntry blank(UUID person, UUID id, Category category) {
    return new LibraryEntry(
        id,
        person,
        category.code(),
        category.version(),
        "",
        Map.of(),
        Map.of(),
        EntrySource.USER,
        EntryState.DRAFT,
        null,
        "",
        null,
        null,
        clock.instant(),
        1,
        0);
  }
}
