package cn.zhicheng.achievement.web;

import cn.zhicheng.achievement.entry.AddRow;
import cn.zhicheng.achievement.entry.ChangeRow;
import cn.zhicheng.achievement.entry.RemoveRow;
import cn.zhicheng.identity.Actor;
import cn.zhicheng.identity.Audience;
import cn.zhicheng.identity.Role;
import cn.zhicheng.shared.InvalidException;
import cn.zhicheng.shared.Problems;
import cn.zhicheng.shared.RefusedException;
import cn.zhicheng.shared.StaleException;
import cn.zhicheng.web.SeeOther;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The nested table of an own entry: list, 「新增」, 修改 and 删除 of one row (FAQ-P25). */
@Controller
@Audience(Role.APPLICANT)
@RequestMapping("/library/entries/{id}/rows")
class RowController {
  private final RowPages pages;
  private final AddRow addRow;
  private final ChangeRow changeRow;
  private final RemoveRow removeRow;

  RowController(RowPages pages, AddRow addRow, ChangeRow changeRow, RemoveRow removeRow) {
    this.pages = pages;
    this.addRow = addRow;
    this.changeRow = changeRow;
    this.removeRow = removeRow;
  }

  @GetMapping
  String list(
      Actor actor,
      @PathVariable UUID id,
      @RequestParam(defaultValue = "") String q,
      @RequestParam(required = false) @Nullable Integer after,
      Model model) {
    model.addAttribute("model", pages.list(actor, id, q.strip(), after));
    return "achievement/applicant/rows";
  }

  @GetMapping("/new")
  String blank(Actor actor, @PathVariable UUID id, Model model) {
    return form(model, pages.form(actor, id, 0, null, new Problems(), ""));
  }

  @GetMapping("/{no}")
  String known(Actor actor, @PathVariable UUID id, @PathVariable int no, Model model) {
    return form(model, pages.form(actor, id, no, null, new Problems(), ""));
  }

  @PostMapping
  String add(
      Actor actor,
      @PathVariable UUID id,
      @RequestParam int version,
      @RequestParam Map<String, String> typed,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    var act = new Act(actor, id, 0, typed, request, response, model);
    boolean another = "another".equals(typed.get("then"));
    return carryOut(
        act,
        () -> {
          int no = addRow.add(actor, id, version, typed);
          String next = "/library/entries/" + id + "/rows" + (another ? "/new" : "");
          return SeeOther.to(request, next, "已保存第 " + no + " 条。");
        });
  }

  @PostMapping("/{no}")
  String change(
      Actor actor,
      @PathVariable UUID id,
      @PathVariable int no,
      @RequestParam int version,
      @RequestParam Map<String, String> typed,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    return carryOut(
        new Act(actor, id, no, typed, request, response, model),
        () -> {
          changeRow.change(actor, id, version, no, typed);
          return SeeOther.to(request, "/library/entries/" + id + "/rows", "第 " + no + " 条已修改。");
        });
  }

  @PostMapping("/{no}/delete")
  String remove(
      Actor actor,
      @PathVariable UUID id,
      @PathVariable int no,
      @RequestParam int version,
      HttpServletRequest request) {
    removeRow.remove(actor, id, version, no);
    return SeeOther.to(request, "/library/entries/" + id + "/rows", "第 " + no + " 条已删除。");
  }

  /** What was posted, should it have to be shown again. */
  private record Act(
      Actor actor,
      UUID id,
      int no,
      Map<String, String> typed,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {}

  private String carryOut(Act act, java.util.function.Supplier<String> save) {
    try {
      return save.get();
    } catch (InvalidException e) {
      return again(act, 422, e.problems(), "");
    } catch (StaleException e) {
      return again(act, 409, new Problems(), e.whoDidWhat() + "您填写的内容还在下面，核对后可以再次保存。");
    } catch (RefusedException e) {
      return again(act, 409, new Problems(), e.refusal().sentence());
    }
  }

  private String again(Act act, int status, Problems problems, String top) {
    act.response().setStatus(status);
    return form(
        act.model(), pages.form(act.actor(), act.id(), act.no(), act.typed(), problems, top));
  }

  private static String form(Model model, RowFormPage page) {
    model.addAttribute("model", page);
    return "achievement/applicant/row";
  }
}
