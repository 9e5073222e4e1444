package cn.zhicheng.plan.chain;

import cn.zhicheng.plan.StepCode;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One chain of levels (domain.md 6.2).
 *
 * @param steps levels from the unit or agency up to the organiser
 * @param optional those left out where their body does not exist
 * @param confirm who confirms the result afterwards, which is no level of the audit; null: nobody
 * @param version counts changes; a form carries the one it was filled from
 */
public record ChainTemplate(
    UUID id,
    String code,
    String name,
    List<StepCode> steps,
    List<StepCode> optional,
    @Nullable StepCode confirm,
    int version) {

  /** What this chain is called in the journal. */
  public static final String SUBJECT = "CHAIN";
}
