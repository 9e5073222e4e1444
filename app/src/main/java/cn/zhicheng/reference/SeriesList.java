package cn.zhicheng.reference;

import static cn.zhicheng.schema.Tables.TITLE_SERIES;

import cn.zhicheng.shared.NotFoundException;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** The 27 title series, read once. */
@Component
public class SeriesList {
  private final SingletonSupplier<List<TitleSeries>> all;

  SeriesList(DSLContext db) {
    all =
        SingletonSupplier.of(() ->
            db.selectFrom(TITLE_SERIES)
                .orderBy(TITLE_SERIES.NO)
                .fetch(r -> new TitleSeries(r.getNo(), r.getName())));
  }

  /** In order of number. */
  public List<TitleSeries> all() {
    return all.obtain();
  }

  /** For typed numbers, which may be anything. */
  public Optional<TitleSeries> find(String no) {
    return all().stream().filter(s -> s.no().equals(no)).findFirst();
  }

  /**
   * @throws NotFoundException for a number that is not in the table
   */
  public TitleSeries byNo(String no) {
    return find(no).orElseThrow(() -> new NotFoundException("series " + no));
  }
}
