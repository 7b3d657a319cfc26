declare module "web-push-testing/src/PushApiModel.js" {
  export class PushApiModel {
    notifyUrl: string;
  }
}

declare module "web-push-testing/src/server.js" {
  import type { RequestListener } from "node:http";
  import type { PushApiModel } from "web-push-testing/src/PushApiModel.js";

  export default class WebPushTestingServer {
    readonly _app: RequestListener;
    constructor(model: PushApiModel, port: number);
    setRequestHandlers(): void;
  }
}
