package cn.zhicheng.web;

import org.springframework.http.HttpStatusCode;
import org.springframework.util.unit.DataSize;
import org.springframework.web.servlet.ModelAndView;

/** The words of the error pages, by status. */
final class FailurePages {
  private FailurePages() {}

  static FailurePage of(int status) {
    return switch (status) {
      case 400 -> badRequest();
      case 401, 403 -> forbidden();
      case 404 -> notFound();
      case 405 -> wrongMethod();
      default -> status >= 500 ? broken() : otherRefusal(status);
    };
  }

  static ModelAndView view(FailurePage page) {
    var view = new ModelAndView("web/error", "page", page);
    view.setStatus(HttpStatusCode.valueOf(page.status()));
    return view;
  }

  private static FailurePage badRequest() {
    return new FailurePage(400, "无法处理这次请求", "页面提交的内容不完整或格式不对。", "请返回上一页，刷新后再操作一次。");
  }

  private static FailurePage forbidden() {
    return new FailurePage(
        403,
        "您不能进行这项操作",
        "当前账号没有这项操作的权限，或者页面停留过久已经失效。",
        "如果页面打开了很长时间，请返回上一页，刷新后再操作一次。",
        "如果您有多个账号，请确认右上角显示的是应当使用的账号和单位。",
        "仍然不能操作的，请联系本单位管理人员或上级人社部门确认权限。");
  }

  private static FailurePage notFound() {
    return new FailurePage(
        404,
        "没有找到这个页面",
        "页面不存在，或者不在您可以查看的范围内。",
        "请检查地址是否完整，或者从菜单重新进入。",
        "如果是别人发给您的链接，请确认您使用的账号有权查看该内容。");
  }

  private static FailurePage wrongMethod() {
    return new FailurePage(405, "不能这样打开这个页面", "这个地址只用于提交表单，不能直接打开。", "请从菜单进入相应页面，再进行操作。");
  }

  static FailurePage tooLarge(DataSize oneFile, DataSize allFiles) {
    var limits = "单个文件不超过 %d MB，一次提交的文件合计不超过 %d MB。";
    return new FailurePage(
        413,
        "上传的文件太大",
        limits.formatted(oneFile.toMegabytes(), allFiles.toMegabytes()),
        "文件没有保存。请返回上一页，压缩文件或分几次上传。");
  }

  private static FailurePage otherRefusal(int status) {
    return new FailurePage(status, "没有完成这次操作", "系统没有接受这次请求。", "请返回上一页，刷新后再操作一次。");
  }

  static FailurePage unfinished(String sentence) {
    return new FailurePage(
        500,
        "文件没有生成",
        sentence,
        "请过几分钟再导出一次。已经填写和提交的内容都在，不会丢失。",
        "仍然不能导出的，请拨打服务热线并告知下面的事件编号，系统运维人员已经收到记录。");
  }

  private static FailurePage broken() {
    return new FailurePage(
        500,
        "系统出了问题",
        "这次操作没有完成，原因在系统一方，不是您的操作有误。",
        "请稍后再试。已经保存过的内容不会丢失。",
        "多次出现的，请拨打服务热线并告知下面的事件编号。");
  }
}
