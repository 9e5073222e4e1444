package cn.zhicheng.shared;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The legal moves of one aggregate, as data: the aggregate moves through it, the picture in {@code
 * docs/states} is drawn from it.
 *
 * @param <S> states
 * @param <M> moves
 */
public final class Transitions<S extends Enum<S>, M extends Enum<M>> {
  /** One legal move. */
  public record Arrow<S, M>(S from, M move, S to) {}

  private final List<Arrow<S, M>> arrows = new ArrayList<>();

  public Transitions<S, M> allow(S from, M move, S to) {
    if (next(from, move).isPresent()) {
      throw new IllegalArgumentException("Two ways for " + move + " from " + from);
    }
    arrows.add(new Arrow<>(from, move, to));
    return this;
  }

  /** The state this move leads to, or empty when it is not legal here. */
  public Optional<S> next(S from, M move) {
    return arrows.stream()
        .filter(a -> a.from() == from && a.move() == move)
        .map(Arrow::to)
        .findFirst();
  }

  public List<Arrow<S, M>> arrows() {
    return List.copyOf(arrows);
  }
}
