package cn.zhicheng.reference;

import static cn.zhicheng.schema.Tables.TITLE_NAME;

import cn.zhicheng.shared.NotFoundException;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** All names titles have, read once. */
@Component
public class TitleNames {
  private final SingletonSupplier<List<TitleName>> all;

  TitleNames(DSLContext db) {
    all = SingletonSupplier.of(() -> read(db));
  }

  /** For typed ids, which may be anything. */
  public Optional<TitleName> find(String id) {
    return all.obtain().stream().filter(t -> t.id().equals(id)).findFirst();
  }

  /**
   * @throws NotFoundException for an id that is not in the table
   */
  public TitleName byId(String id) {
    return find(id).orElseThrow(() -> new NotFoundException("title name " + id));
  }

  /** Branch by branch, each from the highest level down; empty for an unknown series. */
  public List<TitleName> ofSeries(String no) {
    return all.obtain().stream().filter(t -> t.seriesNo().equals(no)).toList();
  }

  private static List<TitleName> read(DSLContext db) {
    return db.selectFrom(TITLE_NAME)
        .orderBy(TITLE_NAME.SERIES_NO, TITLE_NAME.BRANCH, TITLE_NAME.ID)
        .fetch(r ->
            new TitleName(
                r.getId(), r.getSeriesNo(), TitleLevel.valueOf(r.getLevel()), r.getName()));
  }
}
