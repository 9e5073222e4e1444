package cn.zhicheng.organisation;

import cn.zhicheng.shared.Ids;
import cn.zhicheng.shared.Problems;
import cn.zhicheng.shared.ProvinceTime;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** Checks a year's post numbers before they become unchangeable (FAQ-U21). */
@Component
public class PostApprovalCheck {
  private static final Pattern COUNT = Pattern.compile("\\d{1,5}");
  private final Clock clock;

  PostApprovalCheck(Clock clock) {
    this.clock = clock;
  }

  /** Years a unit may choose: last year's late plans, this year, next year. */
  public List<Integer> years() {
    int now = ProvinceTime.today(clock).getYear();
    return IntStream.of(now + 1, now, now - 1).boxed().toList();
  }

  /**
   * The approval these words mean.
   *
   * @throws cn.zhicheng.shared.InvalidException with every problem
   */
  public PostApproval check(UUID unit, PostApprovalForm typed) {
    Problems problems = new Problems();
    boolean known = years().stream().anyMatch(y -> y.toString().equals(typed.year()));
    problems.check(!known, "year", "请选择核准年度。");
    count(problems, "seniorFull", "正高级", typed.seniorFull());
    count(problems, "seniorAssoc", "副高级", typed.seniorAssoc());
    count(problems, "mid", "中级", typed.mid());
    count(problems, "junior", "初级", typed.junior());
    employed(problems, "employedFull", "正高级", typed.employedFull());
    employed(problems, "employedAssoc", "副高级", typed.employedAssoc());
    employed(problems, "employedMid", "中级", typed.employedMid());
    employed(problems, "employedJunior", "初级", typed.employedJunior());
    UUID sheet = typed.sheet();
    if (sheet == null) {
      problems.add("sheet", "请上传经人社部门审核盖章的岗位核准表（PDF、JPG 或 PNG）。");
    }
    problems.orThrow();
    PostApproval approval = approval(unit, typed, sheet == null ? unit : sheet);
    problems.check(approval.total() == 0, "seniorFull", "各级岗位数不能全部为 0，请按岗位核准表填写。").orThrow();
    return approval;
  }

  private PostApproval approval(UUID unit, PostApprovalForm typed, UUID sheet) {
    return new PostApproval(
        Ids.next(),
        unit,
        Integer.parseInt(typed.year()),
        Integer.parseInt(typed.seniorFull()),
        Integer.parseInt(typed.seniorAssoc()),
        Integer.parseInt(typed.mid()),
        Integer.parseInt(typed.junior()),
        new PostApproval.Employed(
            Integer.parseInt(typed.employedFull()),
            Integer.parseInt(typed.employedAssoc()),
            Integer.parseInt(typed.employedMid()),
            Integer.parseInt(typed.employedJunior())),
        sheet,
        clock.instant());
  }

  private static void employed(Problems problems, String field, String level, String typed) {
    problems.check(!COUNT.matcher(typed).matches(), field, level + "已聘人数请填 0 到 99999 的整数，没有就填 0。");
  }

  private static void count(Problems problems, String field, String level, String typed) {
    problems.check(!COUNT.matcher(typed).matches(), field, level + "岗位数请填 0 到 99999 的整数，没有就填 0。");
  }
}
