package cn.zhicheng.sandbox.demo;

import cn.zhicheng.organisation.Organisation;
import cn.zhicheng.plan.Plan;
import cn.zhicheng.plan.PlanStatus;
import cn.zhicheng.plan.PlanTerms;
import cn.zhicheng.plan.Plans;
import cn.zhicheng.reference.Specialties;
import cn.zhicheng.reference.Specialty;
import cn.zhicheng.reference.TitleName;
import cn.zhicheng.reference.TitleNames;
import cn.zhicheng.shared.Ids;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * The review plans of this year, written by their organisers and approved by the bureau above; one
 * of the year before is put on record as it was.
 */
@Component
class ReviewPlans {
  private final Plans plans;
  private final TitleNames titles;
  private final Specialties specialties;
  private final PlanDeskWork work;

  ReviewPlans(Plans plans, TitleNames titles, Specialties specialties, PlanDeskWork work) {
    this.plans = plans;
    this.titles = titles;
    this.specialties = specialties;
    this.work = work;
  }

  void publish(World world) {
    int number = 0;
    for (Cast.Row row : Cast.rows("plans.yml")) {
      Plan plan = plan(world, row, ++number);
      if (row.number("years") < 0) {
        plans.publish(plan, titleNames(row, plan), all(plan));
        world.plan(row.text("key"), plan);
      } else {
        work.write(world, row, plan, titleNames(row, plan), all(plan));
      }
    }
  }

  private List<String> titleNames(Cast.Row row, Plan plan) {
    return titles.ofSeries(plan.seriesNo()).stream()
        .filter(title -> row.list("levels").contains(title.level().name()))
        .map(TitleName::id)
        .toList();
  }

  private List<String> all(Plan plan) {
    return specialties.ofSeries(plan.seriesNo()).stream().map(Specialty::id).toList();
  }

  private static Plan plan(World world, Cast.Row row, int number) {
    Organisation organiser = world.body(row.textOr("organiser", row.text("key")));
    int year = world.timeline().year() + row.number("years");
    return new Plan(
        Ids.next(),
        "AH%d%s%02d".formatted(year, row.text("series"), number),
        year + " 年" + row.text("name"),
        year,
        row.text("series"),
        organiser.name().replace("办公室", ""),
        row.text("level"),
        organiser.id(),
        organiser.regionCode(),
        List.of("正常申报", "破格申报"),
        opens(world, row.number("opens")),
        closes(world, row.number("closes")),
        LocalDate.of(year, 12, 31),
        PlanTerms.plain(
            row.number("correction"), 10, categories(row.text("papers").equals("true"))),
        description(year),
        organiser.contact() + "，" + organiser.contactPhone(),
        PlanStatus.PUBLISHED,
        0);
  }

  private static List<String> categories(boolean papers) {
    var required = new ArrayList<>(List.of("EDUCATION", "QUALIFICATION", "WORK", "CE"));
    if (papers) {
      required.add("PAPER");
    }
    return List.copyOf(required);
  }

  /** Windows open at 9:00 in the morning. */
  private static Instant opens(World world, int days) {
    return day(world, days).atTime(9, 0).atZone(Timeline.ZONE).toInstant();
  }

  /** Windows end with the last second of a day. */
  private static Instant closes(World world, int days) {
    return day(world, days).atTime(23, 59, 59).atZone(Timeline.ZONE).toInstant();
  }

  private static LocalDate day(World world, int days) {
    return LocalDate.ofInstant(world.timeline().end(), Timeline.ZONE).plusDays(days);
  }

  private static String description(int year) {
    return """
    一、申报对象为在本省用人单位从事相应专业技术工作、符合标准条件的在职专业技术人员。
    二、任职年限和业绩材料计算截止到 %d 年 12 月 31 日。
    三、学历、资格、工作经历、继续教育等材料须先录入个人业绩库，经所在单位审核通过后导入申报。
    四、每个申报年度只能申报一次。退回修改的，请在期限内改好后重新提交，逾期视为放弃。\
    """
        .formatted(year);
  }
}
