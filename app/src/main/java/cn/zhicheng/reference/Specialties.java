package cn.zhicheng.reference;

import static cn.zhicheng.schema.Tables.SPECIALTY;

import cn.zhicheng.shared.NotFoundException;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** The specialties of every series, read once. */
@Component
public class Specialties {
  private final SingletonSupplier<List<Specialty>> all;

  Specialties(DSLContext db) {
    all =
        SingletonSupplier.of(() ->
            db.selectFrom(SPECIALTY)
                .orderBy(SPECIALTY.ID)
                .fetch(r -> new Specialty(r.getId(), r.getSeriesNo(), r.getName())));
  }

  /** For typed ids, which may be anything. */
  public Optional<Specialty> find(String id) {
    return all.obtain().stream().filter(s -> s.id().equals(id)).findFirst();
  }

  /**
   * @throws NotFoundException for an id that is not in the table
   */
  public Specialty byId(String id) {
    return find(id).orElseThrow(() -> new NotFoundException("specialty " + id));
  }

  /** In order of number; empty for an unknown series. */
  public List<Specialty> ofSeries(String no) {
    return all.obtain().stream().filter(s -> s.seriesNo().equals(no)).toList();
  }
}
