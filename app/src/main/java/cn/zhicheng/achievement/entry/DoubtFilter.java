package cn.zhicheng.achievement.entry;

import java.util.UUID;
import org.jooq.Condition;
import org.jooq.Field;

/**
 * A bean that knows which entries somebody else claims too; without one nobody can ask for them.
 */
public interface DoubtFilter {
  /** Holds for entries in doubt; answered by an index. */
  Condition doubtful(Field<UUID> entry);
}
