package cn.zhicheng.ops.keys;

import cn.zhicheng.shared.Sealer;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Seals everything anew that is not under the current key, while the product runs: in pieces, each
 * a transaction of its own, each value only if it still is what was read. Killed, it goes on where
 * it stopped, since what is done needs nothing more.
 */
@Component
public class ResealValues {
  private final SealedValues values;
  private final Sealer sealer;
  private final KeyRegister register;

  ResealValues(SealedValues values, Sealer sealer, KeyRegister register) {
    this.values = values;
    this.sealer = sealer;
    this.register = register;
  }

  /** Is told after each piece. */
  @FunctionalInterface
  public interface Progress {
    /**
     * How far one column is in this pass.
     *
     * @param looked rows looked at
     * @param all rows there are
     * @param resealed of those looked at, sealed anew
     */
    void at(SealedColumn column, long looked, long all, long resealed);
  }

  /** A value that does not open. */
  public record Shut(SealedColumn column, UUID row, String why) {}

  /**
   * What became of it.
   *
   * @param resealed values sealed anew
   * @param shut values left as they were
   */
  public record Resealed(long resealed, List<Shut> shut) {}

  /**
   * Goes over everything until a whole pass finds nothing left; then no other key is needed any
   * more.
   */
  public Resealed run(Progress progress) {
    long all = 0;
    long last;
    var shut = new ArrayList<Shut>();
    do {
      shut.clear();
      last = 0;
      for (SealedColumn column : SealedColumn.values()) {
        last += pass(column, shut, progress);
      }
      all += last;
    } while (last > 0);
    if (shut.isEmpty()) {
      register.endOthers();
    }
    return new Resealed(all, List.copyOf(shut));
  }

  private long pass(SealedColumn column, List<Shut> shut, Progress progress) {
    long all = values.count(column);
    long looked = 0;
    long resealed = 0;
    UUID last = null;
    List<SealedValues.Value> some;
    do {
      some = values.after(column, last);
      var exchanges = new ArrayList<SealedValues.Exchange>();
      some.stream()
          .filter(value -> !sealer.isCurrent(value.sealed()))
          .forEach(value -> anew(column, value, exchanges, shut));
      if (!exchanges.isEmpty()) {
        resealed += values.exchange(column, exchanges);
      }
      looked += some.size();
      progress.at(column, looked, all, resealed);
      last = some.isEmpty() ? null : some.getLast().row();
    } while (some.size() == SealedValues.PIECE);
    return resealed;
  }

  private void anew(
      SealedColumn column,
      SealedValues.Value value,
      List<SealedValues.Exchange> exchanges,
      List<Shut> shut) {
    try {
      String opened = sealer.open(value.sealed(), column.context());
      exchanges.add(new SealedValues.Exchange(value, sealer.seal(opened, column.context())));
    } catch (IllegalStateException closed) {
      shut.add(new Shut(column, value.row(), SealedInvariant.why(sealer, value.sealed())));
    }
  }
}
