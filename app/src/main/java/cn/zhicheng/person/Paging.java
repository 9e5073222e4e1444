package cn.zhicheng.person;

import cn.zhicheng.shared.Slice;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Walks through a list that is read page by page; holds one page at a time. */
public final class Paging<T> implements Iterator<T> {
  private final Function<@Nullable UUID, Slice<T>> read;
  private Slice<T> page;
  private Iterator<T> rows;

  /**
   * @param read gives the page after a key; of null the first
   */
  public Paging(Function<@Nullable UUID, Slice<T>> read) {
    this.read = read;
    this.page = read.apply(null);
    this.rows = page.rows().iterator();
  }

  @Override
  public boolean hasNext() {
    String next = page.next();
    if (!rows.hasNext() && next != null) {
      page = read.apply(UUID.fromString(next));
      rows = page.rows().iterator();
    }
    return rows.hasNext();
  }

  @Override
  public T next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    return rows.next();
  }

  /** The same with every row turned into something else. */
  public <R> Iterator<R> map(Function<T, R> turn) {
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return Paging.this.hasNext();
      }

      @Override
      public R next() {
        return turn.apply(Paging.this.next());
      }
    };
  }
}
