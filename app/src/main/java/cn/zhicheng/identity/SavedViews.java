package cn.zhicheng.identity;

import static cn.zhicheng.schema.Tables.SAVED_VIEW;

import cn.zhicheng.shared.Ids;
import cn.zhicheng.shared.NotFoundException;
import cn.zhicheng.shared.Problems;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The views an account has saved, each its own alone; at most {@link #MOST} of one list. */
@Component
public class SavedViews {
  public static final int MOST = 20;
  private static final int LONGEST_NAME = 20;
  private static final int LONGEST_QUERY = 600;

  private final DSLContext db;
  private final Clock clock;

  SavedViews(DSLContext db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  /** In the order they were saved; one statement. */
  public List<SavedView> of(UUID account, String page) {
    return db.select(SAVED_VIEW.ID, SAVED_VIEW.NAME, SAVED_VIEW.QUERY)
        .from(SAVED_VIEW)
        .where(SAVED_VIEW.ACCOUNT_ID.eq(account))
        .and(SAVED_VIEW.PAGE.eq(page))
        .orderBy(SAVED_VIEW.ID)
        .limit(MOST)
        .fetch(row -> new SavedView(row.value1(), row.value2(), row.value3()));
  }

  /**
   * Saves the view; one of the same name takes the new filters.
   *
   * @throws cn.zhicheng.shared.InvalidException on {@code viewName}, when the name is missing or
   *     too long, or there are too many
   */
  @Transactional
  public void save(UUID account, String page, String typed, String query) {
    String name = typed.strip();
    List<SavedView> views = of(account, page);
    boolean fresh = views.stream().noneMatch(view -> view.name().equals(name));
    new Problems()
        .check(name.isEmpty(), "viewName", "请填写视图名称。")
        .check(
            name.codePointCount(0, name.length()) > LONGEST_NAME,
            "viewName",
            "视图名称最多" + LONGEST_NAME + "个字，请缩短。")
        .check(query.length() > LONGEST_QUERY, "viewName", "筛选条件太长，不能保存，请减少条件。")
        .check(fresh && views.size() >= MOST, "viewName", "最多保存" + MOST + "个视图，请先删除不用的视图。")
        .orThrow();
    db.insertInto(SAVED_VIEW)
        .set(SAVED_VIEW.ID, Ids.next())
        .set(SAVED_VIEW.ACCOUNT_ID, account)
        .set(SAVED_VIEW.PAGE, page)
        .set(SAVED_VIEW.NAME, name)
        .set(SAVED_VIEW.QUERY, query)
        .set(SAVED_VIEW.CREATED_AT, clock.instant())
        .onConflict(SAVED_VIEW.ACCOUNT_ID, SAVED_VIEW.PAGE, SAVED_VIEW.NAME)
        .doUpdate()
        .set(SAVED_VIEW.QUERY, query)
        .execute();
  }

  /**
   * Deletes an own view.
   *
   * @throws NotFoundException when the account has none of this id
   */
  @Transactional
  public void delete(UUID account, UUID id) {
    int gone =
        db.deleteFrom(SAVED_VIEW)
            .where(SAVED_VIEW.ID.eq(id))
            .and(SAVED_VIEW.ACCOUNT_ID.eq(account))
            .execute();
    if (gone == 0) {
      throw new NotFoundException("Saved view " + id);
    }
  }
}
