/**
 * @generated SignedSource<<24066942c743282329293d37ccbf0567>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ConcreteRequest } from 'relay-runtime';
export type DeleteUserOwnerInput = {
  appId: string;
  roleSlug: string;
  userRefId: string;
};
export type ownersDeleteMutation$variables = {
  connections: ReadonlyArray<string>;
  input: DeleteUserOwnerInput;
};
export type ownersDeleteMutation$data = {
  readonly deleteUserOwner: {
    readonly deletedNodeId: string;
  } | null | undefined;
};
export type ownersDeleteMutation = {
  response: ownersDeleteMutation$data;
  variables: ownersDeleteMutation$variables;
};

const node: ConcreteRequest = (function(){
var v0 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "connections"
},
v1 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "input"
},
v2 = [
  {
    "kind": "Variable",
    "name": "input",
    "variableName": "input"
  }
],
v3 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "deletedNodeId",
  "storageKey": null
};
return {
  "fragment": {
    "argumentDefinitions": [
      (v0/*:: as any*/),
      (v1/*:: as any*/)
    ],
    "kind": "Fragment",
    "metadata": null,
    "name": "ownersDeleteMutation",
    "selections": [
      {
        "alias": null,
        "args": (v2/*:: as any*/),
        "concreteType": "DeleteUserOwnerPayload",
        "kind": "LinkedField",
        "name": "deleteUserOwner",
        "plural": false,
        "selections": [
          (v3/*:: as any*/)
        ],
        "storageKey": null
      }
    ],
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": [
      (v1/*:: as any*/),
      (v0/*:: as any*/)
    ],
    "kind": "Operation",
    "name": "ownersDeleteMutation",
    "selections": [
      {
        "alias": null,
        "args": (v2/*:: as any*/),
        "concreteType": "DeleteUserOwnerPayload",
        "kind": "LinkedField",
        "name": "deleteUserOwner",
        "plural": false,
        "selections": [
          (v3/*:: as any*/),
          {
            "alias": null,
            "args": null,
            "filters": null,
            "handle": "deleteEdge",
            "key": "",
            "kind": "ScalarHandle",
            "name": "deletedNodeId",
            "handleArgs": [
              {
                "kind": "Variable",
                "name": "connections",
                "variableName": "connections"
              }
            ]
          }
        ],
        "storageKey": null
      }
    ]
  },
  "params": {
    "cacheID": "e748f9482b3da68dbcb0c3b4342a06d9",
    "id": null,
    "metadata": {},
    "name": "ownersDeleteMutation",
    "operationKind": "mutation",
    "text": "mutation ownersDeleteMutation(\n  $input: DeleteUserOwnerInput!\n) {\n  deleteUserOwner(input: $input) {\n    deletedNodeId\n  }\n}\n"
  }
};
})();

(node as any).hash = "ac2d726e8fd57fe8cbfaa913dd6f2e0e";

export default node;
